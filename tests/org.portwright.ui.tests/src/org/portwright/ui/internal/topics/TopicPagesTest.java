package org.portwright.ui.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.portwright.ui.internal.topics.Topic.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What holds for each page of the help, whichever bundle it is in. */
@SuppressWarnings("nls")
class TopicPagesTest {

	private static final String FRAME = "org.portwright.ui";
	private static final Set<String> ELEMENTS = Set.of("html", "head", "title", "body", "h1", "h2", "p", "ul", "ol",
			"li", "a", "b", "code", "pre", "cmd", "key", "view", "pref", "word", "text");

	private final TreeMap<String, Document> pages = new TreeMap<>();

	@BeforeEach
	void read() throws Exception {
		for (Bundle bundle : bundles()) {
			for (String path : Collections.list(bundle.getEntryPaths("help"))) {
				if (path.endsWith(".xhtml")) {
					pages.put("/" + bundle.getSymbolicName() + "/" + path, parse(bundle, path));
				}
			}
		}
		assertTrue(pages.size() >= 35, pages.keySet()::toString);
	}

	/** Those of ours that have a help. */
	static List<Bundle> bundles() {
		return Stream.of(FrameworkUtil.getBundle(TopicPagesTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("org.portwright.")
						&& bundle.getEntry("help/toc.xml") != null)
				.toList();
	}

	static Document parse(Bundle bundle, String path) throws Exception {
		try (InputStream stream = bundle.getEntry(path).openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
		} catch (IOException e) {
			throw new IllegalStateException(bundle + path, e);
		}
	}

	static Stream<Element> elements(Document document, String name) {
		var found = document.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
	}

	@Test
	void eachIsShownWithItsTitleAndWithoutWhatTheTextCannotShow() {
		pages.forEach((address, page) -> {
			elements(page, "*").map(Element::getTagName)
					.forEach(name -> assertTrue(ELEMENTS.contains(name), address + " has <" + name + ">"));
			Topic topic = TopicSource.topic(address).orElseThrow();
			assertEquals(elements(page, "title").findFirst().orElseThrow().getTextContent(), topic.title(), address);
			assertEquals(topic.title(), topic.lines().getFirst().text(), address);
			assertEquals(Kind.TITLE, topic.lines().getFirst().kind(), address);
			assertTrue(topic.lines().size() > 1, address);
		});
	}

	@Test
	void eachIsInTheTableOfContentsUnderItsTitle() throws Exception {
		var listed = new TreeMap<String, String>();
		for (Bundle bundle : bundles()) {
			elements(parse(bundle, "help/toc.xml"), "topic").forEach(
					topic -> listed.put("/" + bundle.getSymbolicName() + "/" + topic.getAttribute("href"),
							topic.getAttribute("label")));
		}
		var titles = new TreeMap<String, String>();
		pages.keySet().forEach(address -> titles.put(address, TopicSource.topic(address).orElseThrow().title()));
		titles.put(TopicSource.RULES, TopicSource.topic(TopicSource.RULES).orElseThrow().title());
		assertEquals(titles, listed);
		var read = new TreeSet<String>();
		Topics.read().all().map(Topic::address).forEach(read::add);
		assertEquals(titles.keySet(), read, "what the view has of it");
	}

	/** A face that is absent takes its pages along: the frame's lead to none of them, and to no thing in them. */
	@Test
	void eachLinkLeadsSomewhereThatIsThere() {
		var lost = new ArrayList<String>();
		pages.forEach((address, page) -> elements(page, "a").map(link -> link.getAttribute("href")).forEach(href -> {
			String[] target = URI.create(address).resolve(href).toString().split("#");
			boolean there = TopicSource.topic(target[0]).filter(topic -> target.length == 1
					|| topic.lines().stream().anyMatch(line -> line.id().equals(target[1]))).isPresent();
			String bundle = target[0].split("/")[1];
			if (!there || !bundle.equals(address.split("/")[1]) && !bundle.equals(FRAME)) {
				lost.add(address + ": " + href);
			}
		}));
		assertEquals(List.of(), lost);
	}

	@Test
	void eachThingThatIsNamedIsThere() {
		var lost = new ArrayList<String>();
		pages.forEach((address, page) -> elements(page, "*")
				.filter(element -> PresentNames.isNaming(element.getTagName())).forEach(named -> {
					if (PresentNames.of(named.getTagName(), named.getAttribute("id")).isEmpty()) {
						lost.add(address + ": " + named.getTagName() + " " + named.getAttribute("id"));
					}
				}));
		assertEquals(List.of(), lost);
		assertTrue(PresentNames.of("cmd", "noSuchCommand").isEmpty() && PresentNames.of("view", "noSuch").isEmpty()
				&& PresentNames.of("key", "noSuch").isEmpty() && PresentNames.of("word", "NoSuch.word").isEmpty()
				&& PresentNames.of("text", "org.portwright.ui.NoSuch_text").isEmpty());
	}

	@Test
	void eachContextLeadsToATopicUnderItsTitleAndHasAnIdOfItsOwn() throws Exception {
		var ids = new TreeSet<String>();
		for (Bundle bundle : bundles()) {
			for (Element context : elements(parse(bundle, "help/contexts.xml"), "context").toList()) {
				assertTrue(ids.add(context.getAttribute("id")), context.getAttribute("id") + " is there twice");
				var topic = (Element) context.getElementsByTagName("topic").item(0);
				String address = URI.create("/" + bundle.getSymbolicName() + "/").resolve(topic.getAttribute("href"))
						.toString();
				String[] target = address.split("#");
				Topic found = TopicSource.topic(target[0]).orElseThrow();
				assertEquals(found.title(), topic.getAttribute("label"), address);
				assertTrue(target.length == 1
						|| found.lines().stream().anyMatch(line -> line.id().equals(target[1])), address);
			}
		}
	}
}
