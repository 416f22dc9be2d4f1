package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.portwright.porting.checks.RuleTable.Entry;
import org.portwright.porting.rules.texts.RuleTexts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The user's table has every rule, nothing else, and says no less of any. */
class RuleTableTest {

	private static final String SOURCE = "source.";

	@Test
	void everyCodeHasItsTextsAndEveryTextACode() throws IOException {
		Set<String> wanted = new TreeSet<>();
		for (String code : RuleTable.codes()) {
			Stream.of(".what", ".why", ".mend", ".source").forEach(text -> wanted.add(code + text));
		}
		Set<String> there = new TreeSet<>(texts().stringPropertyNames());
		there.removeIf(key -> key.startsWith(SOURCE));
		assertEquals(wanted, there);
	}

	/** The others come with capabilities, whose tests hold that the table has no more than there are. */
	@Test
	void everyRuleOfOrdersAndTenantsIsInTheTable() {
		assertTrue(RuleTable.codes().containsAll(Orders.ENGINE.codes()), () -> RuleTable.codes().toString());
	}

	@Test
	void everySourceThatIsNamedIsThereAndNoOther() throws IOException {
		Properties texts = texts();
		Set<String> named = RuleTable.codes().stream()
				.flatMap(code -> Stream.of(texts.getProperty(code + ".source").split(", ")))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(texts.stringPropertyNames().stream().filter(key -> key.startsWith(SOURCE))
				.collect(Collectors.toCollection(TreeSet::new)), named);
	}

	@Test
	void everyTextIsASentence() {
		for (Entry entry : RuleTable.entries()) {
			for (String text : List.of(entry.what(), entry.why(), entry.mend())) {
				assertTrue(Character.isUpperCase(text.charAt(0)) && text.endsWith("."), text);
				assertFalse(text.contains("''") || text.contains("{"), text);
			}
			assertFalse(entry.sources().isEmpty(), entry.code());
		}
	}

	@Test
	void thePageHasARowForEveryRule() throws Exception {
		Document page = page();
		NodeList rows = ((Element) page.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < rows.getLength(); i++) {
			var row = (Element) rows.item(i);
			codes.add(row.getAttribute("id"));
			assertEquals(row.getAttribute("id"), row.getElementsByTagName("th").item(0).getTextContent());
			assertEquals(4, row.getElementsByTagName("td").getLength());
		}
		assertEquals(List.copyOf(RuleTable.codes()), codes);
	}

	@Test
	void thePageSaysWhatTheTableSays() throws Exception {
		String text = page().getDocumentElement().getTextContent();
		for (Entry entry : RuleTable.entries()) {
			assertTrue(text.contains(entry.what() + entry.why() + entry.mend()), entry.code());
		}
	}

	@Test
	void aSourceLeadsToItsAddressAndOneThatIsNotKnownNowhere() throws Exception {
		NodeList links = page().getElementsByTagName("a");
		for (int i = 0; i < links.getLength(); i++) {
			var link = (Element) links.item(i);
			assertTrue(link.getAttribute("href").startsWith("https://"), link.getAttribute("href"));
			assertFalse(link.getTextContent().contains("https:") || link.getTextContent().isBlank());
		}
		long known = RuleTable.entries().stream().flatMap(entry -> entry.sources().stream())
				.filter(source -> source.contains("https://")).count();
		assertEquals(known, links.getLength());
		assertTrue(
				RuleTable.entries().stream().anyMatch(entry -> entry.sources().equals(List.of("No source is known"))));
	}

	private static Document page() throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(RulesPage.xhtml())));
	}

	private static Properties texts() throws IOException {
		var texts = new Properties();
		try (InputStream file = RuleTexts.class.getResourceAsStream("help.properties")) {
			texts.load(file);
		}
		return texts;
	}
}
