import { identityOf } from './identity.ts'
import { PAGE, type PackageRequest } from './request.ts'
import { escaped, titleFrom, xml } from './xml.ts'

/**
 * `imsmanifest.xml` for SCORM 2004 4th edition: one SCO, whatever number of scenarios.
 *
 * Completion and success are the page's to say. Without the delivery controls an LMS takes a page that said nothing, since
 * it was closed early, for completed and passed; with `satisfiedByMeasure` it would judge half a score (as in `scorm12Manifest`).
 * *Continue* and *Previous* are hidden, since there is nothing to go on or back to and either would end the session.
 */
export function scorm2004Manifest(request: PackageRequest): string {
  const title = `<title>${escaped(titleFrom(request.title))}</title>`
  return xml(
    `<manifest identifier="front-foot-${identityOf(request, 'course')}" version="1.0"`,
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>2004 4th Edition</schemaversion>',
    '  </metadata>',
    '  <organizations default="course">',
    '    <organization identifier="course">',
    `      ${title}`,
    '      <item identifier="conversations" identifierref="page" isvisible="true">',
    `        ${title}`,
    '        <adlnav:presentation>',
    '          <adlnav:navigationInterface>',
    '            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>',
    '            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>',
    '          </adlnav:navigationInterface>',
    '        </adlnav:presentation>',
    '        <imsss:sequencing>',
    '          <imsss:objectives>',
    '            <imsss:primaryObjective objectiveID="course-score" satisfiedByMeasure="false"/>',
    '          </imsss:objectives>',
    '          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    '        </imsss:sequencing>',
    '      </item>',
    '      <imsss:sequencing>',
    '        <imsss:controlMode choice="true" flow="true"/>',
    '      </imsss:sequencing>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="${PAGE}">`,
    `      <file href="${PAGE}"/>`,
    '    </resource>',
    '  </resources>',
    '</manifest>',
  )
}
