export const HELP = `npm run package -- --format scorm12|scorm2004|cmi5|web [options]

Writes a zip to import into an LMS, or to put on a web server.
  --scenario a,b        ids of scenarios, in their order; all of them by default
  --title "…"           what the course is called; by default what its one scenario is
  --pass 80             pass mark, 0 to 100; with several scenarios of the mean of their scores
  --policy best         which attempt counts: best, first or last
  --coaching each       after each reply, at the end, on asking (each, end, ask); by default the learner chooses
  --temperament steady  the boss's: steady, hurried, controlling, thin-skinned; by default the scenario's own
  --typed yes           whether replies can be typed: yes or no
  --language fr         a tag such as fr or pt-BR; by default the scenario's own
  --theme light         light, dark, contrast or projector; by default as the learner's device has it
  --out folder          where to write it; by default here
  --embed file          the built page that it is made of; by default dist/embed.html,
                        or where nothing is typed the lighter dist/embed-written.html
Exit code 0; 2 if anything is wrong, and then nothing is written.`
