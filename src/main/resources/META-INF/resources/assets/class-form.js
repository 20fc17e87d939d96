// Offers the browser's own time zone, where nothing was chosen yet.
"use strict";
const zone = document.getElementById("zone");
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && zone.value === "UTC" && [...zone.options].some((option) => option.value === own)) {
  zone.value = own;
}
