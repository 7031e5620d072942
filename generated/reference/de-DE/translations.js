/* made by docabi from specs/sources
 */
docabi.receive("de-DE/translations.js", "human");
