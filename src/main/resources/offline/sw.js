// The worker that serves student pages without network. What it does is in the files below; here is what it is made of.
"use strict";
const VERSION = "@version@";
const KEPT = [@kept@];
importScripts(@worker@);
