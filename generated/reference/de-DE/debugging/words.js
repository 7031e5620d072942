/* made by docabi from specs/text/de-DE
 */
docabi.receive("de-DE/debugging/words.js", "");
