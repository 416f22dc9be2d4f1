package org.portwright.ui.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.portwright.porting.checks.RuleTable;
import org.portwright.ui.internal.topics.Topic.Kind;
import org.portwright.ui.internal.topics.Topic.Line;
import org.portwright.ui.internal.topics.Topic.Run;

/** What is read out of a page of the help. */
@SuppressWarnings("nls")
class TopicReaderTest {

	private static List<Line> lines(String body) throws XMLStreamException {
		return TopicReader
				.read("/a.b/help/x.xhtml", "<html><head><title>X</title></head><body>" + body + "</body></html>")
				.lines();
	}

	@Test
	void listsHaveBulletsAndNumbers() throws Exception {
		assertEquals(List.of("\u2022", "\u2022", "", "1.", "2."), lines(
				"<ul><li>a</li>\n<li>b</li></ul><p>c</p><ol><li>d</li><li>e</li></ol>").stream().map(Line::mark)
				.toList());
	}

	@Test
	void linksLeadOnFromThePage() throws Exception {
		assertEquals(List.of("/a.b/help/y.xhtml#z", "/c/help/w.xhtml", "https://contoso.example/"),
				lines("<p><a href=\"y.xhtml#z\">1</a><a href=\"../../c/help/w.xhtml\">2</a>"
						+ "<a href=\"https://contoso.example/\">3</a></p>").getFirst().runs().stream().map(Run::target)
						.toList());
	}

	@Test
	void blanksAreThoseOfPrint() throws Exception {
		assertEquals("One two three.", lines("<p>\n  One\n\ttwo <b>three</b>.</p>").getFirst().text());
	}

	@Test
	void eachRuleIsAPartWithItsCodeThatLinksLeadTo() {
		List<Line> lines = TopicSource.topic(TopicSource.RULES).orElseThrow().lines();
		for (String code : RuleTable.codes()) {
			assertTrue(lines.stream().anyMatch(
					line -> line.kind() == Kind.HEADING && line.id().equals(code) && line.text().equals(code)), code);
		}
		assertTrue(lines.stream().anyMatch(line -> line.text().startsWith("What to do about it: ")));
	}

	@Test
	void whatIsNoPageIsRefusedAndNothingOutsideIsRead() {
		assertThrows(XMLStreamException.class, () -> lines("<p>open"));
		assertThrows(XMLStreamException.class, () -> TopicReader.read("/a.b/help/x.xhtml",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body><p>&e;</p></body></html>"));
	}
}
