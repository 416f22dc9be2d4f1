package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ExportResultTest {

	@Test
	void theNameOfAFileMakesNoLink() {
		String text = ExportResult
				.text(List.of(Path.of("a\"><a href=\"xterm\">b.pdf"), Path.of("c & d.csv"), Path.of("to")));
		assertEquals(List.of("<a href=\"0\"", "<a href=\"1\"", "<a href=\"2\""),
				Pattern.compile("<a [^>]*").matcher(text).results().map(MatchResult::group).toList(), text);
	}
}
