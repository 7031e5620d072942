/* made by docabi from specs/sources
 */
docabi.receive("en-US/translations.js", "");
