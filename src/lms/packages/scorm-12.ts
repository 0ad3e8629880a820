import { identityOf } from './identity.ts'
import { PAGE, type PackageRequest } from './request.ts'
import { escaped, titleFrom, xml } from './xml.ts'

/**
 * `imsmanifest.xml` for SCORM 1.2: one SCO, whatever number of scenarios.
 *
 * Two things are left out on purpose. `adlcp:masteryscore`: with it an LMS judges any score that it sees against the mark when
 * the page goes, also that of a learner who is half-way through, and stores *failed* (seen in Moodle); the pass mark is
 * in the page, which judges once all is finished. And `xsi:schemaLocation`: the schemas do not travel with the package.
 */
export function scorm12Manifest(request: PackageRequest): string {
  const title = `<title>${escaped(titleFrom(request.title))}</title>`
  return xml(
    `<manifest identifier="front-foot-${identityOf(request, 'course')}" version="1.0"`,
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    '  <organizations default="course">',
    '    <organization identifier="course">',
    `      ${title}`,
    '      <item identifier="conversations" identifierref="page" isvisible="true">',
    `        ${title}`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">`,
    `      <file href="${PAGE}"/>`,
    '    </resource>',
    '  </resources>',
    '</manifest>',
  )
}
