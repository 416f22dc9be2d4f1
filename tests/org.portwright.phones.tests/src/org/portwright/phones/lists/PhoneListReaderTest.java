package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.workspace.proposals.Omission.Kind;

@SuppressWarnings("nls")
class PhoneListReaderTest {

	private static PhoneList read(String text) {
		return PhoneListReader.read(text, () -> {
			// goes on to the end
		});
	}

	private static Map<PhoneField, String> first(String text) {
		return read(text).drafts().getFirst().values();
	}

	private static List<String> said(PhoneList list, Kind kind) {
		return list.omissions().stream().filter(remark -> remark.kind() == kind)
				.map(remark -> remark.line() + " " + remark.part() + ": " + remark.why()).toList();
	}

	@Test
	void takesWhatASpreadsheetCopies() {
		PhoneList list = read("Display name\tMAC Address\tModel\tUPN\tPhone number\tLocation\tIP\tAccount type\n"
				+ "Reception\t64:16:7F:00:00:01\tVVX 600\tanna@contoso.com\t020 7946 0000\tLeeds, 2nd\t10.1.2.3\tUser\n"
				+ "Lobby\t6416.7f00.0002\tVVX 500\tlobby@contoso.com\t+44 (0)161 496 0001\tLeeds, 2nd\t\tCAP\n");
		assertEquals(Map.of(PhoneField.NAME, "Reception", PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.MODEL,
				"VVX 600", PhoneField.ACCOUNT, "anna@contoso.com", PhoneField.NUMBER, "+442079460000", PhoneField.SITE,
				"Leeds, 2nd", PhoneField.ADDRESS, "10.1.2.3", PhoneField.KIND, "user"),
				list.drafts().get(0).values());
		assertEquals("commonArea", list.drafts().get(1).values().get(PhoneField.KIND));
		assertEquals("+441614960001", list.drafts().get(1).values().get(PhoneField.NUMBER));
		assertEquals(3, list.drafts().get(1).line());
		assertTrue(list.omissions().isEmpty(), () -> list.omissions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Username,HardwareId\nanna@contoso.com,64-16-7F-00-00-01\n",
			"MAC id,Location,UPN\n64-16-7F-00-00-01,Leeds,anna@contoso.com\n",
			"anna@contoso.com;64167f000001\n", "64167f000001|anna@contoso.com\n",
			"Phones of Leeds\n\nMAC;User\n64 16 7f 00 00 01;sip:anna@contoso.com\n",
			"\"mac_address\",\"e-mail\"\n\"64.16.7f.00.00.01\",\"anna@contoso.com\"\n",
			"sep=;\nUPN;MAC\nanna@contoso.com;64\u201316\u20137F\u201300\u201300\u201301\n",
			"Anna: anna@contoso.com, MAC: 64:16:7F:00:00:01",
			"64167f-000001 anna@contoso.com" })
	void readsTheSameOfAnyForm(String text) {
		Map<PhoneField, String> values = first(text);
		assertEquals("64-16-7f-00-00-01", values.get(PhoneField.MAC));
		assertEquals("anna@contoso.com", values.get(PhoneField.ACCOUNT));
	}

	@Test
	void seesColumnsWithoutHeadingsByWhatStandsInThem() {
		PhoneList list = read("Leeds\tDesk 1\t64167f000001\tVVX600\t020 7946 0001\t10.0.0.1\t5.9.5.1234\n"
				+ "Leeds\tDesk 2\t641670000002\tVVX600\t020 7946 0002\t10.0.0.2\t5.9.5.1234\n"
				+ "York\tDesk 3\t64167f000003\tVVX600\t020 7946 0003\t10.0.0.3\t5.9.5.1234\n"
				+ "York\tDesk 4\t64167f000004\tVVX600\t020 7946 0004\t10.0.0.4\t5.9.5.1234\n");
		assertEquals(List.of(PhoneField.MAC, PhoneField.MODEL, PhoneField.NUMBER, PhoneField.ADDRESS,
				PhoneField.FIRMWARE),
				list.columns().stream().filter(ListColumn::byContent).map(column -> column.field().orElseThrow())
						.toList());
		assertEquals(List.of("Column 1 was not read: it has no heading. Give it one, such as Name or Site.",
				"Column 2 was not read: it has no heading. Give it one, such as Name or Site."),
				list.omissions().stream().map(Omission::why).toList());
		assertEquals("64-16-70-00-00-02", list.drafts().get(1).values().get(PhoneField.MAC));
	}

	@Test
	void readsAPhoneALine() {
		PhoneList list = read("Hi, here are the phones\n- Reception - VVX 600 - 64:16:7f:00:00:01 - 020 7946 0000\n"
				+ "2nd floor, kitchen: Polycom VVX 501 64167f000002 kitchen@contoso.com (10.1.2.3)\nthanks\n");
		assertEquals(Map.of(PhoneField.NAME, "Reception", PhoneField.MODEL, "VVX 600", PhoneField.MAC,
				"64-16-7f-00-00-01", PhoneField.NUMBER, "+442079460000"), list.drafts().get(0).values());
		assertEquals(Map.of(PhoneField.NAME, "2nd floor, kitchen", PhoneField.MODEL, "Polycom VVX 501", PhoneField.MAC,
				"64-16-7f-00-00-02", PhoneField.ACCOUNT, "kitchen@contoso.com", PhoneField.ADDRESS, "10.1.2.3"),
				list.drafts().get(1).values());
		assertEquals(List.of(1, 4), list.omissions().stream().map(Omission::line).toList());
		assertEquals(2, list.omissions().stream().filter(each -> each.kind() == Omission.Kind.REFUSED).count());
	}

	@Test
	void refusesByNameWhatIsNoPhone() {
		PhoneList list = read("Name,MAC,Serial\nA,64167f000001,1\nB,64167f00000G,2\nC,64:16:7f:00:00:O2,3\n"
				+ "D,6.4167E+11,4\nE,64-16-7F-00-00-01,5\nF,ffffffffffff,6\n,,7\nG,,8\ng,,9\nH,=A1,10\n");
		assertEquals(List.of("A", "G"), list.drafts().stream().map(draft -> draft.values().get(PhoneField.NAME))
				.toList());
		List<String> refused = said(list, Kind.REFUSED);
		assertEquals(List.of("3", "4", "5", "6", "7", "8", "10", "11"),
				refused.stream().map(said -> said.substring(0, said.indexOf(' '))).toList());
		assertTrue(refused.get(0).contains("'G' (latin capital letter g)"), refused.get(0));
		assertTrue(refused.get(2).contains("spreadsheet"), refused.get(2));
		assertTrue(refused.get(3).contains("line 2"), refused.get(3));
		assertTrue(refused.get(6).contains("line 9"), refused.get(6));
		assertTrue(said(list, Kind.NOT_READ).getFirst().contains("'Serial'"), () -> list.omissions().toString());
	}

	@Test
	void leavesOutByNameWhatAPhoneCannotHave() {
		PhoneList list = read("Name;MAC;UPN;IP;Number;Kind\n"
				+ "=HYPERLINK(\"http://x\");64167f000001;\u0430nna@contoso.com;256.1.1.1;2079460000;robot\n"
				+ "'=1+1;64167f000002;anna;010.1.1.1;\"=\"\"02079460000\"\"\";user\n"
				+ "x\u0000y;64167f000003;a@b@c.com;;'+442079460000;\n" + "z".repeat(100_000) + ";64167f000004;;;;\n");
		assertEquals("=HYPERLINK(\"http://x\")", list.drafts().get(0).values().get(PhoneField.NAME));
		assertEquals(2, list.drafts().get(0).values().size());
		assertEquals(Map.of(PhoneField.NAME, "=1+1", PhoneField.MAC, "64-16-7f-00-00-02", PhoneField.NUMBER,
				"+442079460000", PhoneField.KIND, "user"), list.drafts().get(1).values());
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-03", PhoneField.NUMBER, "+442079460000"),
				list.drafts().get(2).values());
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-04"), list.drafts().get(3).values());
		List<String> left = said(list, Kind.LEFT_OUT);
		assertEquals(9, left.size(), left::toString);
		assertTrue(left.getFirst().contains("cyrillic small letter a"), left::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "MAC: 64:16:7F:00:00:01", "MAC 64167F000001", "(64:16:7F:00:00:01)",
			"64:16:7F:00:00:01 (LAN)", "0x64167F000001", "SEP64167F000001", "MAC address 64-16-7F-00-00-01",
			"`64:16:7F:00:00:01`", "**64167f000001**" })
	void readsAMacAddressWithWhatSaysThatItIsOne(String written) {
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.NAME, "Lobby"),
				first("Name;MAC\nLobby;" + written + "\nDesk;" + written.replace("01", "02") + "\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "64:16:7F:00:00:01 (Wi-Fi)", "old MAC 64167F000001", "64167F000001 / 64167F000002" })
	void leavesAMacAddressOfSomethingElse(String written) {
		assertTrue(read("Name;MAC\nLobby;" + written + "\n").drafts().isEmpty());
	}

	@Test
	void readsATableOfMarkdown() {
		PhoneList list = read("# Phones\n\n| Name | Model | MAC | DDI |\n|:--|:-:|---|--:|\n"
				+ "| **Lobby** | `VVX 600` | `64:16:7f:00:00:01` | 020 7946 0001 |\n"
				+ "| ~~Old lobby~~ | ~~VVX 500~~ | ~~64:16:7f:00:00:02~~ | ~~020 7946 0002~~ |\n"
				+ "| Desk | ~~VVX 500~~ | 64:16:7f:00:00:03 | 020 7946 0003 |\n");
		assertEquals(List.of(
				Map.of(PhoneField.NAME, "Lobby", PhoneField.MODEL, "VVX 600", PhoneField.MAC, "64-16-7f-00-00-01",
						PhoneField.NUMBER, "+442079460001"),
				Map.of(PhoneField.NAME, "Desk", PhoneField.MAC, "64-16-7f-00-00-03", PhoneField.NUMBER,
						"+442079460003")),
				list.drafts().stream().map(PhoneDraft::values).toList());
		String struck = said(list, Kind.REFUSED).getFirst();
		assertTrue(struck.startsWith("6 ") && struck.contains("Old lobby, VVX 500, 64:16:7f:00:00:02, 020 7946 0002"),
				struck);
		assertEquals(List.of("7 Model: It is struck through or hidden, so it was not taken."),
				said(list, Kind.LEFT_OUT));
	}

	@Test
	void readsATableOfHtml() {
		PhoneList list = read(
				"<p>Phones of Leeds:</p>\n<table>\n<tr><th>Name</th><th>MAC&nbsp;address</th><th>Login</th>"
						+ "<th>DDI</th></tr>\n<tr>\n<td>Caf&eacute; &amp; bar</td>\n<td>64:16:7F:00:00:01</td>\n"
						+ "<td><a href=\"mailto:cafe@contoso.com\">cafe@contoso.com</a></td>\n"
						+ "<td><a href=\"tel:+442079460001\">020&nbsp;7946&nbsp;0001</a></td>\n</tr>\n"
						+ "<tr><td><s>Old gym</s></td><td><s>64:16:7F:00:00:02</s></td><td></td><td></td></tr>\n"
						+ "</table>\n<p>Anna, 020 7946 0009</p>\n");
		assertEquals(List.of(Map.of(PhoneField.NAME, "Caf\u00e9 & bar", PhoneField.MAC, "64-16-7f-00-00-01",
				PhoneField.ACCOUNT, "cafe@contoso.com", PhoneField.NUMBER, "+442079460001")),
				list.drafts().stream().map(PhoneDraft::values).toList());
		assertEquals(5, list.drafts().getFirst().line());
		List<String> refused = said(list, Kind.REFUSED);
		assertTrue(refused.getFirst().startsWith("10 ") && refused.getFirst().contains("Old gym"), refused::toString);
		assertTrue(refused.getLast().startsWith("12 ") && refused.getLast().contains("020 7946 0009"),
				refused::toString);
	}

	@Test
	void readsCards() {
		PhoneList list = read("Phones of Leeds\n\nName: Lobby\nMAC: 64:16:7F:00:00:01\nSign-in: lobby@contoso.com\n\n"
				+ "Model: VVX 600\nName: Desk\nMAC: 64:16:7F:00:00:02\nName: Gate\nMAC: 64167f000003\n");
		assertEquals(List.of(
				Map.of(PhoneField.NAME, "Lobby", PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ACCOUNT,
						"lobby@contoso.com"),
				Map.of(PhoneField.NAME, "Desk", PhoneField.MAC, "64-16-7f-00-00-02", PhoneField.MODEL, "VVX 600"),
				Map.of(PhoneField.NAME, "Gate", PhoneField.MAC, "64-16-7f-00-00-03")),
				list.drafts().stream().map(PhoneDraft::values).toList());
		assertEquals(List.of(3, 7, 10), list.drafts().stream().map(PhoneDraft::line).toList());
		assertEquals(List.of(1), list.omissions().stream().map(Omission::line).toList());
		assertEquals(2, read("Desk 1: 64167f000001\nDesk 2: 64167f000002\n").drafts().size());
	}

	@Test
	void readsAPrintedTable() {
		PhoneList list = read(
				"Printed by the exchange\n\n  Ext  DDI             Set type  MAC                PIN     Room\n"
						+ "  ===  ==============  ========  =================  ======  ==========\n"
						+ "  501  020 7946 0001   VVX 600   64:16:7f:00:00:01  274091  Board room\n"
						+ "  502                  VVX 500   64:16:7f:00:00:02          Lobby\n"
						+ "  503  020 7946 0003             64:16:7f:00:00:03  274093\n\n  3 records in this table\n");
		assertEquals(List.of(
				Map.of(PhoneField.NUMBER, "+442079460001", PhoneField.MODEL, "VVX 600", PhoneField.MAC,
						"64-16-7f-00-00-01",
						PhoneField.SITE, "Board room"),
				Map.of(PhoneField.MODEL, "VVX 500", PhoneField.MAC, "64-16-7f-00-00-02", PhoneField.SITE, "Lobby"),
				Map.of(PhoneField.NUMBER, "+442079460003", PhoneField.MAC, "64-16-7f-00-00-03")),
				list.drafts().stream().map(PhoneDraft::values).toList());
		assertTrue(list.omissions().stream().noneMatch(remark -> remark.why().contains("2740")),
				() -> list.omissions().toString());
		assertTrue(list.omissions().stream().anyMatch(remark -> remark.part().equals("PIN")));
	}

	@Test
	void readsLinesOfALetterWithCommas() {
		PhoneList list = read(
				"Hi, the phones are:\n\n- Lobby: Yealink T54W, 64:16:7F:00:00:01, signs in as lobby@contoso.com\n"
						+ "- Anna's office: Yealink MP56, 64:16:7F:00:00:02, anna@contoso.com\n\n"
						+ "that's all, 2 phones\nBert\n");
		assertEquals(List.of(
				Map.of(PhoneField.NAME, "Lobby", PhoneField.MODEL, "Yealink T54W", PhoneField.MAC, "64-16-7f-00-00-01",
						PhoneField.ACCOUNT, "lobby@contoso.com"),
				Map.of(PhoneField.NAME, "Anna's office", PhoneField.MODEL, "Yealink MP56", PhoneField.MAC,
						"64-16-7f-00-00-02", PhoneField.ACCOUNT, "anna@contoso.com")),
				list.drafts().stream().map(PhoneDraft::values).toList());
		assertEquals(List.of(1, 6, 7), list.omissions().stream().map(Omission::line).toList());
	}

	/** The last value in each is lost with a row or a part of it. */
	@ParameterizedTest
	@ValueSource(strings = { "Name,MAC,Model,Number\nLobby,tbc,VVX 600,020 7946 0001\n",
			"Name,MAC,Model,Number\n,,VVX 600,020 7946 0001\n",
			"Name,MAC,Model\nA,64167f000001,\n,,64:16:7f:00:00:02\n",
			"Name,MAC,Model,Number\nA,64167f000001,,\nSpare: 020 7946 0001-0009\n",
			"Name,MAC\nA,64167f000001\nB,64-16-7F-00-00-01\n",
			"Audited for the customer by Anna of Contoso Leeds,020 7946 0001\nMAC,Name\n64167f000001,A\n",
			"Name,MAC,PIN,Number\nA,64167f000001,hunter2,\nFax,-,,020 7946 0001\n",
			"Lobby 64:16:7f:00:00:01 020 7946 0000 or 020 7946 0001\n",
			"Lobby 64:16:7f:00:00:01\nand the other one by the window of the old office has 020 7946 0001\n",
			"MAC,Number\n64167f000001,020 7946 001\n", "MAC,Number\n64167f000001,2.07946E+09\n",
			"MAC,Number\n64167f000001,020 7946 0001 / 020 7946 0002\n" })
	void namesWhatIsLostWithARow(String text) {
		String[] cells = text.strip().split("[,\n]|: | or | has ");
		PhoneList list = read(text);
		assertTrue(list.omissions().stream().anyMatch(remark -> remark.why().contains(cells[cells.length - 1])),
				() -> list.toString());
	}

	@Test
	void namesWhatStandsBehindTheLastColumn() {
		var text = new StringBuilder("MAC,Name\n");
		for (int i = 0; i < 600; i++) {
			text.append(String.format("64167f%06x,Desk %d%n", i, i));
		}
		PhoneList list = read(text + "64167fffffff,Lobby,020 7946 0001\n");
		assertTrue(said(list, Kind.LEFT_OUT).getFirst().contains("020 7946 0001"), () -> list.omissions().toString());
	}

	@Test
	void aSiteAloneAndATotalAreNoPhones() {
		PhoneList list = read("Name,Model,MAC\nLeeds,,\nLobby,VVX 600,64167f000001\nYork,,\nGate,VVX 500,64167f000002\n"
				+ "Total phones,2,\nKitchen,VVX 500,\n");
		assertEquals(List.of("Lobby", "Gate", "Kitchen"),
				list.drafts().stream().map(draft -> draft.values().get(PhoneField.NAME)).toList());
		List<String> refused = said(list, Kind.REFUSED);
		assertEquals(3, refused.size(), refused::toString);
		assertTrue(refused.get(0).startsWith("2 ") && refused.get(0).contains("Leeds"), refused::toString);
		assertTrue(refused.get(2).startsWith("6 ") && refused.get(2).contains("Total phones"), refused::toString);
	}

	@Test
	void saysThatSitesStandInTheFirstRowAlone() {
		String merged = "Site,Name,MAC\nLeeds,A,64167f000001\n,B,64167f000002\nYork,C,64167f000003\n,D,64167f000004\n";
		PhoneList list = read(merged);
		assertTrue(list.drafts().get(1).value(PhoneField.SITE).isEmpty());
		assertEquals(List.of("Site"), list.omissions().stream().map(Omission::part).toList());
		assertTrue(read(merged + "Leeds,E,64167f000005\n").omissions().isEmpty());
	}

	@Test
	void readsANumberOfTeamsWithItsExtension() {
		assertEquals("+442079460012",
				first("MAC,Line URI\n64167f000001,tel:+442079460012;ext=0012\n").get(PhoneField.NUMBER));
		assertTrue(read("MAC,Line URI\n64167f000001,tel:+442079460012;ext=77\n").drafts().getFirst()
				.value(PhoneField.NUMBER).isEmpty());
	}

	/** Whatever comes, each row that is not blank is a phone or has a remark. */
	@Test
	void losesNoRow() {
		var random = new Random(20);
		List<String> cells = List.of("64167f0000", "\t", ",", "\n", "a@contoso.com", "\"", "VVX 600", "10.0.0.1", "MAC",
				"UPN", "01", "\u0000", "=1", "\u0130", "+4420", "7946 0000");
		for (int i = 0; i < 3000; i++) {
			String text = random.ints(random.nextInt(30), 0, cells.size()).mapToObj(cells::get)
					.collect(Collectors.joining());
			PhoneList list = read(text);
			list.drafts().forEach(draft -> assertTrue(draft.mac().isPresent()
					|| draft.value(PhoneField.NAME).isPresent() || draft.value(PhoneField.ACCOUNT).isPresent(), text));
			if (text.contains("a@contoso.com")) {
				assertTrue(!list.drafts().isEmpty() || !list.omissions().isEmpty(), text);
			}
			assertEquals(list.drafts().size(), list.drafts().stream().map(PhoneDraft::line).distinct().count(), text);
		}
	}

	@Test
	void readsAHundredThousandRowsInTime() {
		var text = new StringBuilder("Name,MAC,UPN,Number,Site\n");
		for (int i = 0; i < 100_000; i++) {
			text.append("Desk ").append(i)
					.append(String.format(",64167f%06x,user%d@contoso.com,02079460%03d,Leeds%n", i, i,
							i % 1000));
		}
		PhoneList list = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text.toString()));
		assertEquals(100_000, list.drafts().size());
		String line = "Reception VVX 600 64:16:7f:00:00:01 anna@contoso.com ".repeat(300) + "\n";
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(line.repeat(500)));
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("a".repeat(8 << 20)));
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("a@".repeat(4 << 20)));
	}
}
