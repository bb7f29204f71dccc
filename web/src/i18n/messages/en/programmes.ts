export const programmes = {
  "programmes.title": "Programmes",
  "programmes.subtitle":
    "Each programme has a published methodology, the entities it measures, and scores over time against one benchmark.",
  "programmes.owner": "Owner",
  "programmes.latest": "Latest results",
  "programmes.no-results": "No results yet",
  "programmes.entities_one": "{{count}} entity",
  "programmes.entities_other": "{{count}} entities",
  "programmes.services_one": "{{count}} service",
  "programmes.services_other": "{{count}} services",
  "programmes.periods_one": "{{count}} period",
  "programmes.periods_other": "{{count}} periods",
  "programmes.empty-title": "No programmes yet",
  "programmes.empty-text":
    "No programme has been loaded. An administrator loads one with the command that the operations guide names.",
};
