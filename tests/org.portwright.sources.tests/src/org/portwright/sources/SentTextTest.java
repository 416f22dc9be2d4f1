package org.portwright.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left to read of tables and pages, and where it stands in what was sent. */
class SentTextTest {

	private static final int LONG = 1 << 18;
	private static final List<String> PIECES = List.of("<td>", "</td>", "<tr>", "<s>", "</s>", "<p>", "<br>", "&nbsp;",
			"0161 496 0001", ",", "\"", "|", "\n", "\r\n", " ", "\t", "a", "~~", ";", "<span style='display:none'>",
			"</span>", "<", "\uD83D", "0", "---", "'>", "Name", "From,To\n");
	/** In these digits are hidden from people, too. */
	private static final List<String> HIDING = List.of("<!--", "-->", "<script>", "</script>", "<b x=\"",
			"<a href=\"tel:02079460000\">", "</a>", "<![if 1]>", "&#48;", "&#");

	@ParameterizedTest
	@ValueSource(strings = { "", "020 7946 0000", "Hi,\n\n020 7946 0000, 0001; 0002 | 0003\r\n", "Tel,0161 496 0000",
			"<jo@contoso.com> <tel:02079460000> <sip:+442079460000@contoso.com> a < b <3 <> </> &bogus; &; AT&T",
			"<b 0161 496 0000> <td 020", "<b x='020 7946 0000", "<!-- 0161 496 0000", "<number>0161 496 0000</number>",
			"Hi,thanks\nplease move 0161 496 0001,0002,0003", "Regards, Jo\n0161 496 0000, 0001",
			"Jo Bloggs | Sales\nDDI 0161 496 0000 | Mob 07700 900000", "Tel 1,Tel 2\n1,2", "a\tb,c\n1\t2,3",
			"Dear all,\n\nFrom,To", "Hi,all\nplease move 0161 496 0001,0002",
			"Good morning Jo,here they are\n0161 496 0001,0002", "0161 496 0001\nKind regards,Jo\n0161 496 0002,0003" })
	void whatIsNoTableAndNoPageIsItself(String sent) {
		SentText read = SentText.of(sent);
		assertSame(sent, read.text());
		assertTrue(read.isPlain());
		assertEquals(sent.length(), read.end(sent.length()));
		assertEquals(0, read.start(0));
	}

	static Stream<Arguments> pages() {
		return Stream.of(
				Arguments.of("<table><tr><th>From</th><th>To</th></tr>\n <tr><td>1</td>\n <td>2</td></tr></table>",
						"From⇥To⏎1⇥2"),
				Arguments.of("<tr><td>1>\nB\tx\n2\t3", "1>⏎B⇥x⏎2⇥3"), Arguments.of("<td>1\n2<td>3\n4", "1 2⇥3⏎4"),
				Arguments.of("<td>1</td><td>2</td>", "1⇥2"), Arguments.of("x<td>1<td>2<tr><td>3<td>4", "x⇥1⇥2⏎3⇥4"),
				Arguments.of("<tr><td></td><td>2</td><td> </td><td>4</td></tr>", "⇥2⇥⇥4"),
				Arguments.of(
						"<td colspan=\"2\"><p class=MsoNormal><b>0161 <i>496</i></b>\n 0700<o:p></o:p></p></td><TD>2",
						"0161 496 0700⇥⇥2"),
				Arguments.of("<td><p>1</p><p>2</p><ul><li>3,</li><li>4</li></ul></td><td>5</td>", "1; 2; 3, 4⇥5"),
				Arguments.of("<a href=\"tel:+441134960189\">0113 496 0180</a>",
						"⟦hidden: +441134960189⟧ 0113 496 0180"),
				Arguments.of("<tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr><tr><td>B<td>3</tr>",
						"A⇥1⏎⇥2⏎B⇥3"),
				Arguments.of("<tr><td>a<td rowspan='2'>b<td>c<tr><td>d<td>e<tr><td>f<td>g", "a⇥b⇥c⏎d⇥⇥e⏎f⇥g"),
				Arguments.of("<tr><td>a<td rowspan=2>b<tr><td>d</tr><tr><td>f<td>g", "a⇥b⏎d⏎f⇥g"),
				Arguments.of("<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d", "a⇥⇥b⏎⇥⇥c⏎d"),
				Arguments.of("<table><tr><td rowspan=9>a</table><table><tr><td>b", "a⏎b"),
				Arguments.of("<p>Hi,</p>\n<ul><li>1</li>\n<li>2</ul>bye<br>\nJo", "Hi,⏎1⏎2⏎bye⏎Jo"),
				Arguments.of("a <b>b</b>  c\n<i>d</i>", "a b  c⏎d"),
				Arguments.of("020&nbsp;7946&#8211;&#x30; &lt;b&gt; &amp;nbsp;", "020\u00A07946–0 <b> &nbsp;"),
				Arguments.of("<s>1</s> 2 <del>3</del><strike>4</strike>", "~~1~~ 2 ~~3~~~~4~~"),
				Arguments.of("1<s> 2\n3 <s>4</s>", "1 2⏎3 ~~4~~"),
				Arguments.of("<span style=\"color:red; text-decoration: line-through\">1 <span>2</span> 3</span> 4",
						"~~1 2 3~~ 4"),
				Arguments.of("<div style='DISPLAY : none'>1</div><p>2", "⟦hidden: 1⟧⏎2"),
				Arguments.of("<div style='display:none'>1", "1"),
				Arguments.of("1<script>var a = '<td>2';</script>3<STYLE>p {}</STYLE><!-- <td>4 -->5<![if x]>6", "1356"),
				Arguments.of("<script>1", "1"), Arguments.of("<!DOCTYPE html><html><title>a</title><body>1", "1"),
				Arguments.of("<title>Ask 0161 496 0000</title><p>1", "⟦hidden: 0161 496 0000⟧⏎1"),
				Arguments.of("<title>1", "1"),
				Arguments.of("1<!-- 0161 496 0000 - 0161 496 0009, 0161 496 0010 -->2",
						"1⟦hidden: 0161 496 0000 - 0161 496 0009; 0161 496 0010⟧2"),
				Arguments.of("<a href=\"tel:+441134960184\">0113 496 0184</a>", "0113 496 0184"),
				Arguments.of("<a href='tel:+441134960184'><b>Call us</b></a>.", "⟦hidden: +441134960184⟧ Call us."),
				Arguments.of("<a href='tel:+;442079460507;ext=5'>the desk</a>", "⟦hidden: +;442079460507⟧ the desk"),
				Arguments.of("<a href='te:+l:+44 2079460507'>the desk</a>", "⟦hidden: +44 2079460507⟧ the desk"),
				Arguments.of("<a href=\"442079460507\">the desk</a>", "⟦hidden: 442079460507⟧ the desk"),
				Arguments.of("<a href='te l:+44 2079460507'>the desk</a>", "⟦hidden: +44 2079460507⟧ the desk"),
				Arguments.of("<a href=\"02079460507\">020 7946 0507</a>", "020 7946 0507"),
				Arguments.of("<a href=\"1234567.html\">us</a>", "us"),
				Arguments.of("<a href=\"https://contoso.com/1234567\">us</a>", "us"));
	}

	@ParameterizedTest
	@MethodSource
	void pages(String sent, String expected) {
		assertEquals(expected, visible(SentText.of(sent)));
	}

	static Stream<Arguments> tables() {
		return Stream.of(Arguments.of("From,To\n1,2\n3,\n", "From⇥To⏎1⇥2⏎3⇥⏎"),
				Arguments.of("Start;End\r\n\"1\";\"2\"\r\n", "Start⇥End␍⏎1⇥2␍⏎"),
				Arguments.of("Site,Numbers\nHull,\"1,\n2\n3\"\nYork,4, 5", "Site⇥Numbers⏎Hull⇥1, 2; 3⏎York⇥4, 5"),
				Arguments.of("Name,DDI\n\"A \"\"B\"\" C\",\"=\"\"1\"\"\"", "Name⇥DDI⏎A \"B\" C⇥=\"1\""),
				Arguments.of("\"Desk,\"DDI\"\n\"Jo,1\n\"Al\",2", "\"Desk⇥DDI⏎\"Jo⇥1⏎Al⇥2"),
				Arguments.of("a\nName,DDI\n\nJo,1\n\nAl,2\n\nBye,Jo\n3, 4", "a⏎Name⇥DDI⏎⏎Jo⇥1⏎⏎Al⇥2⏎⏎Bye⇥Jo⏎3, 4"),
				Arguments.of("From,To\n1,2\nSite,From,To\nA,3,4", "From⇥To⏎1⇥2⏎Site⇥From⇥To⏎A⇥3⇥4"),
				Arguments.of("From,To\n1,2\nThanks\n3,4", "From⇥To⏎1⇥2⏎Thanks⏎3,4"),
				Arguments.of("| A | B |\n|:--|--:|\n| 1 | 2\\|3 |\n\nbye", "A⇥B⏎1⇥2\\|3⏎⏎bye"),
				Arguments.of("A | B | C\nx | 1", "A | B | C⏎x | 1"),
				Arguments.of("A | B | C\nx | 1 | 2", "A⇥B⇥C⏎x⇥1⇥2"), Arguments.of("A | B\nx | 1", "A⇥B⏎x⇥1"),
				Arguments.of("Hi-fi,DDI\nJo,1", "Hi-fi⇥DDI⏎Jo⇥1"),
				Arguments.of("Name,DDI\nJo,1<br>2&nbsp;3", "Name⇥DDI⏎Jo⇥1⏎2\u00A03"));
	}

	@ParameterizedTest
	@MethodSource
	void tables(String sent, String expected) {
		assertEquals(expected, visible(SentText.of(sent)));
	}

	@Test
	void eachPieceKnowsWhereItStands() {
		assertStands("0161&nbsp;496&#160;0000", "<p>0161&nbsp;496&#160;0000</p>", "0161\u00A0496\u00A00000");
		assertStands("1 |\n| 2", "|a|b|\n|-|-|\n|0|1 |\n| 2|3|", "1\n2");
		assertStands("1\"\"2", "a,b\n\"1\"\"2\",3", "1\"2");
		assertStands("1</b></td>\n<td>2", "<td><b>1</b></td>\n<td>2</td>", "1\t2");
		assertStands("&#49;&#50;", "a,b\n&#49;&#50;,<b>3</b>", "12");
	}

	@Test
	void anythingThrownTogetherKeepsItsDigitsAndItsOrder() {
		var random = new Random(14);
		for (int i = 0; i < 20_000; i++) {
			boolean hiding = random.nextInt(4) == 0;
			var thrown = new StringBuilder();
			for (int piece = random.nextInt(25); piece > 0; piece--) {
				List<String> from = hiding && random.nextInt(3) == 0 ? HIDING : PIECES;
				thrown.append(from.get(random.nextInt(from.size())));
			}
			String sent = thrown.toString();
			SentText read = SentText.of(sent);
			assertInOrder(sent, read);
			if (!hiding) {
				assertEquals(sent.replaceAll("\\D", ""), read.text().replaceAll("\\D", ""), sent);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<br>", "<p><b>", "<td>0161 496 0000</td>", "&nbsp;", "<s>", "<s></s>", "</s>",
			"<!--", "<script>", "<a b=c ", "<b \"", "<b x='", "a,b\n", "\"a\",\"b\"\n\"1\",\"2\n3\"\n", "\",", "a,\"",
			"\"\n\",", "a|b\n", "<span style='display:none'>", "<?x", "<![", "<a href='tel:02079460000'>", "a;b\nc,d\n",
			"| a | b |\n|-|-|\n", "a,\"\"\"\"\n", "a,", "a|", "<", "&", "a" })
	void aPieceAgainAndAgainIsRead(String piece) {
		String sent = "a,b\n" + piece.repeat(LONG / piece.length());
		assertTimeout(Duration.ofSeconds(10), () -> assertFalse(SentText.of(sent).text().length() > sent.length()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<td>1", "&nbsp;", "a,b\n", "a,b\n1,2\n" })
	void isStopped(String piece) {
		var steps = new AtomicInteger();
		assertThrows(CancellationException.class, () -> SentText.of(piece.repeat(1000), () -> {
			if (steps.incrementAndGet() == 100) {
				throw new CancellationException();
			}
		}));
		assertEquals(100, steps.get());
	}

	private static void assertStands(String expected, String sent, String piece) {
		SentText read = SentText.of(sent);
		int at = read.text().indexOf(piece);
		assertTrue(at >= 0, read.text());
		assertEquals(expected, sent.substring(read.start(at), read.end(at + piece.length())));
	}

	private static void assertInOrder(String sent, SentText read) {
		int before = 0;
		for (int offset = 0; offset < read.text().length(); offset++) {
			int start = read.start(offset);
			int end = read.end(offset + 1);
			assertTrue(before <= start && start <= end && end <= sent.length(), sent);
			before = start;
			char c = read.text().charAt(offset);
			if (end - start == 1 && Character.isDigit(c)) {
				assertEquals(c, sent.charAt(start), sent);
			}
		}
	}

	private static String visible(SentText read) {
		return read.text().replace("\t", "⇥").replace("\r", "␍").replace("\n", "⏎");
	}
}
