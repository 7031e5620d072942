/* made by docabi from specs/text/ja-JP
 */
docabi.receive("ja-JP/profiling/words.js", "");
