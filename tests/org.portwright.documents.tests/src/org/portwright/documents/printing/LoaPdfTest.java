package org.portwright.documents.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.LoaOptions;
import org.portwright.documents.LoaPdf;
import org.portwright.documents.Orders;
import org.portwright.documents.Printed;
import org.portwright.model.Answer;
import org.portwright.model.ContactRole;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortType;
import org.portwright.model.StayingFate;
import org.portwright.numbering.uk.UkNumberPlan;

class LoaPdfTest {

	@ParameterizedTest
	@ValueSource(strings = { "Letter of Authorization", "Prepared on", "24 November 2026", "Contoso Limited",
			"12 Example Street", "Contoso House", "EC1A 1BB", "M1 1AE", "Megan Bowen", "Operations Director", "Lee Gu",
			"lee.gu@contoso.example", "“To” is the losing provider",
			"Fabrikam Telecom plc", "GB01234567", "Northwind Networks Ltd", "012", "porting@fabrikam.example",
			"Microsoft", "5f0c1a2b-7d3e-4f60-9a1b-2c3d4e5f6071", "contoso.onmicrosoft.com",
			"Main billing number 020 7946 0000",
			"020 7946 0900", "Multi-line", "Tuesday 26 January 2027", "10:00", "Partial port",
			"the main billing number among them", "020 7946 0200 020 7946 0202 3 London",
			"0161 496 0000 0161 496 0009 10 Manchester", "020 7946 0200 020 7946 0202 3 Voice app",
			"0161 496 0000 0161 496 0009 10 Users",
			"Includes the main billing number 020 7946 0000", "Total 113", "020 7946 0000 020 7946 0199 200",
			"Write to Alex Wilber, Adatum Consulting, porting@adatum.example", "Microsoft may ask for its own form",
			"The gaining provider keeps the signed letter", "Signatory name, in capitals MEGAN BOWEN",
			"Contact at the losing provider Porting desk", "Contact of the customer Lee Gu",
			"Position in the company" })
	void saysWhatTheOrderSays(String expected) throws IOException {
		String text = Printed.of(Orders.contoso()).flowing();
		assertTrue(text.contains(expected), text);
	}

	@Test
	void isReadInTheOrderOfItsSections() throws IOException {
		String text = Printed.of(Orders.contoso()).text();
		int[] places = List.of("1  To and from", "2  Company", "3  Requester", "4  Site",
				"5  Telephone numbers", "6  Authority", "Authorising signature", "Further details", "7  Account",
				"8  Microsoft 365", "9  The move", "10  What the numbers", "11  DDI ranges", "12  Contacts",
				"13  Changes")
				.stream().mapToInt(text::indexOf).toArray();
		assertTrue(places[0] >= 0, text);
		assertArrayEquals(Arrays.stream(places).sorted().toArray(), places, text);
	}

	@Test
	void isADraftOnEachPageOrOnNone() throws IOException {
		PortOrder order = Orders.scattered(100);
		for (String page : Printed.of(order, true).pages()) {
			assertTrue(page.contains("Draft"), page);
		}
		assertFalse(Printed.of(order, false).text().contains("Draft"));
	}

	@Test
	void addsNothingButTheWordToADraft() throws IOException {
		PortOrder order = Orders.contoso();
		assertEquals(Printed.of(order, false).text().lines().toList(),
				Printed.of(order, true).text().lines().filter(line -> !line.equals("Draft")).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 100, 400 })
	void numbersItsPages(int numbers) throws IOException {
		Printed printed = Printed.of(Orders.scattered(numbers));
		int count = printed.pages().size();
		assertEquals(count, printed.result().pages());
		for (int i = 0; i < count; i++) {
			assertTrue(printed.pages().get(i).contains("page " + (i + 1) + " of " + count), printed.pages().get(i));
		}
	}

	@Test
	void namesItsOrderOnContinuationPages() throws IOException {
		PortOrder order = Orders.scattered(200);
		order.setPortOrderId("a1b2c3");
		List<String> pages = Printed.of(order).pages();
		for (String page : pages.subList(1, pages.size())) {
			assertTrue(page.startsWith("Contoso Limited London and Manchester  \u00b7  Port Order a1b2c3"), page);
		}
	}

	@Test
	void repeatsTheHeadOfTheTable() throws IOException {
		for (String page : Printed.of(Orders.scattered(300)).pages().subList(2, 5)) {
			assertTrue(page.contains("First number Last number Count Site"), page);
		}
	}

	@Test
	void givesTheSameBytesForTheSameOrder() throws IOException {
		byte[] first = Printed.of(Orders.contoso()).bytes();
		assertArrayEquals(first, Printed.of(Orders.contoso()).bytes());
		PortOrder other = Orders.contoso();
		other.getLoa().setAccountNumber("GB01234568");
		assertFalse(Arrays.equals(first, Printed.of(other).bytes()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "de-DE", "ar-EG-u-nu-arab", "tr-TR", "ja-JP-u-ca-japanese" })
	void isTheSameInEveryLocale(String tag) throws IOException {
		byte[] english = Printed.of(Orders.contoso(), true).bytes();
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(tag));
			assertArrayEquals(english, Printed.of(Orders.contoso(), true).bytes());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void leavesLinesForWhatIsMissing() throws IOException {
		String text = Printed.of(Orders.blank()).flowing();
		assertFalse(text.contains("null"), text);
		assertTrue(text.contains("Account number, as on the bill"), text);
		assertTrue(text.contains("the requester or whoever handed in the order"), text);
		assertEquals(text, Printed.of(ModelFactory.eINSTANCE.createPortOrder()).flowing());
	}

	@Test
	void repeatsTheServicePostcodeWhereTheBillGoesThere() throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setBillingAddressDiffers(false);
		order.getSites().clear();
		order.getLoa().getRegisteredAddress().setPostcode("");
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("Same as the site address"), text);
		assertFalse(text.contains("M1 1AE"), text);
	}

	@ParameterizedTest
	@EnumSource(PortType.class)
	void saysWhatHappensToTheAccount(PortType type) throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setPortType(type);
		order.getLoa().setBillingNumber("+442079460999");
		String text = Printed.of(order).flowing();
		assertEquals(type == PortType.FULL, text.contains("the account with the losing provider closes"));
		assertEquals(type == PortType.PARTIAL, text.contains("The main billing number and the account stay"));
		assertFalse(text.contains("Includes the main billing number"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"020 7946 0000 | 020 7946 0009 | 020 7946 0005 | the main billing number among them",
			"+442079460009 | +442079460000 | 020 7946 0005 | the main billing number among them",
			"+442079460000 | +442079460009 | 020 7946 0010 | The main billing number and the account stay",
			"like 020 7946 000O | | 020 7946 0000 | listed here move. The account stays",
			"+442079460000 | | 020 7946 | listed here move. The account stays" })
	void saysOfTheMainNumberOnlyWhatIsKnown(String first, @Nullable String last, String main, String said)
			throws IOException {
		PortOrder order = Orders.contoso();
		order.getNumbers().clear();
		Orders.numbers(order, first, last, NumberUsage.USER, null);
		order.getLoa().setBillingNumber(main);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains(said), text);
	}

	@Test
	void marksASingleMainBillingNumber() throws IOException {
		PortOrder order = Orders.contoso();
		order.getNumbers().clear();
		Orders.numbers(order, "+442079460000", null, NumberUsage.USER, null);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("020 7946 0000 – 1 Site address above Main billing number"), text);
	}

	@Test
	void foldsWhatAgreesAndNothingElse() throws IOException {
		PortOrder order = Orders.contoso();
		order.getNumbers().clear();
		Orders.numbers(order, "+442079460011", "+442079460019", NumberUsage.USER, null);
		Orders.numbers(order, "+442079460010", "", NumberUsage.USER, null);
		Orders.numbers(order, "+442079460020", null, NumberUsage.CONFERENCE, null);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("020 7946 0010 020 7946 0020 11 Site address above Total 11"), text);
		assertTrue(text.contains("020 7946 0010 020 7946 0019 10 Users 020 7946 0020 – 1 Conference bridge"), text);
	}

	@Test
	void showsWhatIsNoNumber() throws IOException {
		PortOrder order = Orders.contoso();
		Orders.numbers(order, "4.42079E+11", null, NumberUsage.USER, null);
		Orders.numbers(order, "+442079460099", "+442079460000", NumberUsage.USER, null);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("4.42079E+11 Site address above not a number"), text);
		assertTrue(text.contains("+442079460099 +442079460000 Site address above not a number"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Αθηναϊκή Εταιρεία Ε.Π.Ε.", "ООО «Контосо»", "Łódź Ő Ž ß ÿ Ş ẞ", "Zoë & Söhne – “Café”",
			"Cwmni Tŷ Gŵyr ac Ŵyn Cyfyngedig", "Spółka Żółć i Gęś sp. z o.o." })
	void printsLatinGreekAndCyrillic(String name) throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setSubscriberName(name);
		Printed printed = Printed.of(order);
		assertEquals(List.of(), printed.result().unprintable());
		assertTrue(printed.text().contains(name), printed.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0007", "\u202e", "\u05d0", "\u0639", "\u0915", "\ue000",
			"\ud800" })
	void namesWhatItCannotPrint(String character) throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setSubscriberName("Con" + character + "toso");
		Printed printed = Printed.of(order);
		assertEquals(List.of(new UnprintableCharacter(character.codePointAt(0))), printed.result().unprintable());
		assertTrue(printed.text().contains("Con\u25a1toso"), printed.text());
	}

	@Test
	void describesWhatItCannotPrint() {
		assertEquals("U+05D0 HEBREW LETTER ALEF", new UnprintableCharacter(0x5d0).description());
		assertEquals("U+10FFFF", new UnprintableCharacter(0x10ffff).description());
	}

	@Test
	void flowsOnForAnEndlessName() throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setSubscriberName("Contoso".repeat(15_000));
		order.getLoa().setAuthorisedPerson("M".repeat(100_000));
		String text = Printed.of(order).text();
		long capitals = text.chars().filter(character -> character == 'M').count();
		assertTrue(capitals >= 100_000, text);
		assertTrue(text.replace("\n", "").contains("Contoso".repeat(300)), text);
		assertTrue(text.contains("Position in the company"), text);
	}

	@ParameterizedTest
	@EnumSource(Answer.class)
	void declaresThatNothingIsWrongWithTheAccountAsFarAsItIsKnown(Answer freeze) throws IOException {
		PortOrder order = Orders.contoso();
		order.getPreflight().setFreeze(freeze);
		String text = Printed.of(order).flowing();
		assertEquals(freeze != Answer.YES, text.contains("such as a freeze because of unpaid bills"), text);
		assertEquals(freeze == Answer.UNANSWERED, text.contains("tick the box if it is so"), text);
	}

	@Test
	void asksForTheSignatureAndTheDateOnEachPage() throws IOException {
		for (PortOrder order : List.of(Orders.blank(), Orders.large(), Orders.service())) {
			for (String page : Printed.of(order).pages()) {
				assertTrue(page.contains("signature") || page.contains("Signature"), page);
				assertTrue(page.contains("Date"), page);
			}
		}
	}

	@Test
	void takesTheRequesterOfAnOlderFileOutOfItsContacts() throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setRequester(null);
		order.getLoa().getContacts().getFirst().setRole(ContactRole.REQUESTER);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("Requester’s name Lee Gu"), text);
		assertFalse(text.contains("Contact of the customer"), text);
	}

	@ParameterizedTest
	@EnumSource(PortType.class)
	void listsTheNumbersThatStayUnlessTheAccountCloses(PortType type) throws IOException {
		PortOrder order = Orders.contoso();
		order.getLoa().setPortType(type);
		Orders.staying(order, "+442079460300", "+442079460309", StayingFate.KEPT);
		Orders.staying(order, "+442079460400", null, StayingFate.CEASED);
		Orders.staying(order, "like 0400", null, StayingFate.UNDECIDED);
		String text = Printed.of(order).flowing();
		assertEquals(type != PortType.FULL, text.contains("020 7946 0300 020 7946 0309 10 Kept with the losing provider"
				+ " 020 7946 0400 – 1 Ceased like 0400 – To be decided not a number"), text);
	}

	@Test
	void asksNothingOfServiceNumbersThatTheirFormDoesNotAsk() throws IOException {
		String text = Printed.of(Orders.service()).flowing();
		for (String notAsked : List.of("Requester", "Main billing number", "Line type", "DDI", "registered number",
				"emergency", "Nestor", "freeze", "020 7946 0000", "not a number")) {
			assertFalse(text.contains(notAsked), () -> notAsked + " is in " + text);
		}
		assertTrue(text.contains("0808 157 0000 0808 157 0004 5 Total 5"), text);
		assertTrue(text.contains("Service address 12 Example Street"), text);
		assertTrue(text.contains("name the order, the account number"), text);
	}

	@Test
	void namesTheTypeOfWhatTheLetterIsNotFor() throws IOException {
		PortOrder order = Orders.contoso();
		Orders.numbers(order, "+448081570000", null, NumberUsage.VOICE_APP, null);
		String text = Printed.of(order).flowing();
		assertTrue(text.contains("0808 157 0000 – 1 Site address above Freephone number"), text);
	}

	@Test
	void partsNoHouseFromItsNumber() throws IOException {
		PortOrder order = Orders.large();
		order.getSites().get(2).setName("The Leeds office with the long name");
		String text = Printed.of(order).text();
		assertFalse(text.contains("27\nHigh") || text.contains("LS1\n4AB"), text);
		assertTrue(text.contains("The Old Tannery, 27 High Street, Leeds, LS1 4AB"), text);
		assertTrue(text.contains("Total 999") || Printed.of(order).flowing().contains("Total 999"), text);
	}

	@Test
	void leavesTheStreamOpen() throws IOException {
		boolean[] closed = new boolean[1];
		ByteArrayOutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		new LoaPdf(UkNumberPlan.of(List.of())).write(Orders.contoso(), new LoaOptions(true, Orders.TODAY), out);
		assertFalse(closed[0]);
		assertNotEquals(0, out.size());
	}
}
