/* made by docabi from specs/text/de-DE
 */
docabi.receive("de-DE/profiling/words.js", "");
