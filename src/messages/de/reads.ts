import type { reads as en } from '../en/reads.ts'

export const reads: typeof en = {
  unread: 'Eigene Worte liest Front Foot nur auf Englisch. Wähl hier eine fertige Antwort.',
  unreadInRoom:
    'Eigene Worte kann Front Foot nur auf Englisch lesen. In diesem Gespräch stimmt die Gruppe über die fertigen Antworten ab.',
  drill:
    'Die Fingerübung gibt es bisher nur auf Englisch: Eigene Worte kann Front Foot noch nicht auf Deutsch lesen.',
  own: 'Eigene Gespräche gibt es bisher nur auf Englisch, vom ersten Satz an. Sie entstehen auf der englischen Seite, bleiben auf diesem Gerät und lassen sich auch hier üben.',
  ownInFile:
    'Eigene Gespräche gibt es bisher nur auf Englisch: in der englischen Datei und auf der englischen Website.',
  ownThere: 'Zur englischen Seite',
  inEnglish: 'auf Englisch',
  isIn: language => `auf ${language}`,
}
