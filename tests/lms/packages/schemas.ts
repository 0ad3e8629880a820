import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const FOLDER = 'tests/fixtures/lms/xsd'

/** The namespaces that a manifest may use, and where their schemas are. */
const PARTS = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'course-structure.xsd' },
} as const

/** What the schemas have against a document, a sentence each; nothing where it is valid. Asks for no network. */
export async function faultsOf(format: keyof typeof PARTS, document: string | Uint8Array): Promise<string[]> {
  const [faults = []] = await faultsOfEach(format, [document])
  return faults
}

/** The same of several documents, in their order: the start and the schemas take most of the time, and are one for all. */
export async function faultsOfEach(
  format: keyof typeof PARTS,
  documents: readonly (string | Uint8Array)[],
): Promise<string[][]> {
  const xml = documents.map((contents, n) => ({ fileName: `document-${n}.xml`, contents }))
  const { errors, rawOutput } = await validateXML({
    xml,
    schema: { fileName: 'all.xsd', contents: importing(PARTS[format]) },
    preload: filesOf(format),
  })
  const said = new Set(rawOutput.split('\n'))
  return xml.map(({ fileName }) => {
    if (said.has(`${fileName} validates`)) return []
    const its = errors.filter(({ loc }) => loc?.fileName === fileName).map(({ message }) => message)
    return its.length ? its : [rawOutput]
  })
}

/** One schema that imports them all. */
function importing(parts: Record<string, string>): string {
  const imports = Object.entries(parts).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  )
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`
}

function filesOf(format: string): XMLFileInfo[] {
  return readdirSync(join(FOLDER, format)).map(fileName => ({
    fileName,
    contents: readFileSync(join(FOLDER, format, fileName), 'utf8'),
  }))
}
