package org.portwright.ui.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.ui.internal.topics.TopicSearch.Hit;

/** What is found by words. */
@SuppressWarnings("nls")
class TopicSearchTest {

	private static Topic topic(String name, String body) throws Exception {
		return TopicReader.read("/a.b/help/" + name + ".xhtml",
				"<html><head><title>" + name + "</title></head><body><h1>" + name + "</h1>" + body + "</body></html>");
	}

	private static List<Hit> hits(String typed) throws Exception {
		return TopicSearch.of(typed).in(List.of(topic("Fruit", "<p>An apple a day.</p><p>A pear, or two apples.</p>"),
				topic("Apples", "<h2>Of trees</h2><ul><li>They grow on trees in Kent.</li></ul>"),
				topic("Trees", "<p>Oak and ash.</p>")).stream());
	}

	private static List<String> found(String typed) throws Exception {
		return hits(typed).stream().map(hit -> hit.topic().title()).toList();
	}

	@Test
	void theTitleCountsMostThenHeadings() throws Exception {
		assertEquals(List.of("Apples", "Fruit"), found("apple"));
		assertEquals(List.of("Trees", "Apples"), found("tree"));
	}

	@Test
	void allWordsHaveToBeThereAsTheyBegin() throws Exception {
		assertEquals(List.of("Fruit"), found("PEAR  app"));
		assertEquals(List.of(), found("pear oak"));
		assertEquals(List.of(), found("pple"));
	}

	@Test
	void aHitSaysWhereItStands() throws Exception {
		assertEquals("A pear, or two apples.", hits("pear").getFirst().excerpt());
		assertEquals("They grow on trees in Kent.", hits("trees kent").getFirst().excerpt());
		assertEquals("", hits("ash").isEmpty() ? "none" : hits("trees").getFirst().excerpt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "[a-", "\\", "*+?", "\\E", "$" })
	void signsAreNoPattern(String typed) throws Exception {
		assertEquals(List.of(), found(typed));
	}

	@Test
	void nothingIsSoughtInNothing() {
		assertTrue(TopicSearch.of(" \t ,;").isEmpty());
		assertFalse(TopicSearch.of("a").isEmpty());
		assertEquals(2, TopicSearch.of("a b").places("b a").size());
	}

	/** What people ask first leads to the topic that is about it. */
	@ParameterizedTest
	@CsvSource({ "bank holiday, dates", "rejected, rejections", "undo, saving", "postcode, letter", "proxy, offline",
			"client ID, signin", "lock code, phone-sign-in", "exit code, commandline", "struck through, journal",
			"calendar alarms, record", "quick fix, problems", "snapshot, snapshot", "dark, keys",
			"POSTCODE_FORMAT, rules" })
	void whatPeopleAskIsFound(String typed, String name) {
		List<String> first = TopicSearch.of(typed).in(Topics.read().all()).stream().limit(3)
				.map(hit -> hit.topic().address().replaceFirst(".*/(.*)\\.xhtml", "$1")).toList();
		assertTrue(first.contains(name), () -> typed + " finds " + first);
	}
}
