/* made by docabi from specs/text/ja-JP
 */
docabi.receive("ja-JP/debugging/words.js", "");
