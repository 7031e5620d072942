/* made by docabi from specs/sources
 */
docabi.receive("ja-JP/translations.js", "human");
