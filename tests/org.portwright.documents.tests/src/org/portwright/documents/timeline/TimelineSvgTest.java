package org.portwright.documents.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.written.WrittenDate;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The picture as SVG is XML whatever orders are called, and says every milestone. */
@SuppressWarnings("nls")
class TimelineSvgTest {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "A & B \"quoted\" 'so' ]]>", "\u0000\u0001\u001f\u007f\u0085",
			"\ud800 alone", "\ufffe\uffff", "two\nlines\tand\r\nmore", "\u202egnihtyreve \u05d0", "&lt;&#0;&undefined;",
			"" })
	void hostileTextsStayTexts(String title) throws Exception {
		TimelineOrder order = Timelines.whole("a", 40);
		var hostile = new TimelineOrder("k", title, title,
				order.milestones().stream().map(one -> new Milestone(one.kind(), one.date(), one.time(), title, true))
						.toList(),
				order.possible(), List.of(new TimelineOrder.Holiday(Timelines.TODAY, title)), Optional.of(title),
				List.of(title), true);
		Document svg = parse(write(new Timeline(title, Timelines.TODAY, Optional.empty(), List.of(hostile))));
		assertEquals("svg", svg.getDocumentElement().getLocalName());
		for (String dangerous : List.of("script", "a", "image", "use", "foreignObject", "style")) {
			assertEquals(0, svg.getElementsByTagNameNS("*", dangerous).getLength(), dangerous);
		}
		List<String> known = List.of("svg", "title", "desc", "g", "rect", "line", "polygon", "text",
				"metadata");
		NodeList all = svg.getElementsByTagNameNS("*", "*");
		IntStream.range(0, all.getLength()).forEach(i -> assertTrue(known.contains(all.item(i).getLocalName())));
	}

	@Test
	void everyMilestoneIsSaidWithItsDay() throws Exception {
		Timeline timeline = Timelines.any(3, 5, 300);
		Document svg = parse(write(timeline));
		String text = new TimelineWords(timeline).text();
		List<String> titles = texts(svg.getElementsByTagNameNS("*", "title"));
		List<String> drawn = texts(svg.getElementsByTagNameNS("*", "text"));
		assertEquals(text.strip().replaceAll("\\s+", " "),
				texts(svg.getElementsByTagNameNS("*", "desc")).getFirst().strip().replaceAll("\\s+", " "));
		for (TimelineOrder order : timeline.orders()) {
			for (Milestone milestone : order.milestones()) {
				String said = new TimelineWords(timeline).said(order, milestone);
				assertTrue(said.contains(WrittenDate.shown(milestone.date())), said);
				assertTrue(titles.contains(said), said);
				assertTrue(text.contains(said), said);
				String label = new TimelineWords(timeline).label(order, milestone);
				assertTrue(drawn.contains(label), label);
			}
		}
	}

	@Test
	void theSameTimelineGivesTheSameBytes() throws Exception {
		Timeline timeline = Timelines.any(11, 3, 100);
		assertArrayEquals(write(timeline), write(timeline));
	}

	private static byte[] write(Timeline timeline) throws Exception {
		var out = new ByteArrayOutputStream();
		TimelineSvg.write(timeline, out);
		return out.toByteArray();
	}

	private static Document parse(byte[] svg) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
	}

	private static List<String> texts(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
	}
}
