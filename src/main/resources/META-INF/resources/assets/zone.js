// Tells the server the time zone, so that a day of study begins at four in the morning here.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const field of document.querySelectorAll("input[type=hidden][name=zone]")) {
  field.value = zone;
}
