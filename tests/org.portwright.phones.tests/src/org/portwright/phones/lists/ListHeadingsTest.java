package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.workspace.proposals.Omission.Kind;
import org.portwright.sources.SentRow;

/** What the columns of a list of phones are, by heading and by cells. */
@SuppressWarnings("nls")
class ListHeadingsTest {

	private static final Map<PhoneField, String> CELLS = Map.of(PhoneField.NAME, "Reception", PhoneField.MODEL,
			"VVX 600", PhoneField.FIRMWARE, "5.9.5.1234", PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ADDRESS,
			"10.1.2.3", PhoneField.SITE, "Leeds", PhoneField.ACCOUNT, "anna@contoso.com", PhoneField.KIND, "user",
			PhoneField.NUMBER, "+442079460000", PhoneField.NOTE, "By the window");

	/** Headings, each over a cell of its field. */
	private static final Map<PhoneField, List<String>> HEADINGS = Map.of(
			PhoneField.NAME, List.of("Name", "Phone name", "Display name", "Device name", "Person", "Full name", "Desk",
					"Description", "Handset", "Anzeigename", "Mitarbeiter", "Nom", "Nombre", "Nazwa", "Osoba",
					"Toestel", "Medewerker", "Apparecchio"),
			PhoneField.MODEL, List.of("Model", "Phone model", "Handset", "Device type", "Type", "Hardware", "Phone",
					"Modell", "Modèle", "Modelo", "Product name", "Set type", "Dev", "Type toestel", "Modello"),
			PhoneField.FIRMWARE, List.of("Firmware", "Fw", "Firmware version", "Version", "SW version", "Software",
					"Firmwareversie", "Versione"),
			PhoneField.MAC, List.of("MAC", "MAC address", "MAC ID", "Hw address", "Hardware ID", "Ethernet address",
					"Phone MAC", "Device ID", "Physical address", "MAC-Adresse", "Adresse MAC", "Dirección MAC",
					"Adres MAC", "MAC-adres", "Indirizzo MAC"),
			PhoneField.ADDRESS, List.of("IP", "IP address", "IPv4 address", "Address", "Network address", "IP-Adresse",
					"Adresse IP"),
			PhoneField.SITE, List.of("Site", "Location", "Where", "Building", "Office", "Floor", "Standort", "Lieu",
					"Ubicación", "Lokalizacja", "Room", "Raum", "Loc", "Locatie", "Sede"),
			PhoneField.ACCOUNT, List.of("UPN", "User name", "Login name", "Login", "E-mail address", "SIP address",
					"User", "User principal name", "Sign-in name", "Person", "Benutzername", "Anmeldename",
					"Identifiant", "Correo electrónico", "Nazwa użytkownika", "Sign in as", "Usr", "Gebruiker",
					"Utente"),
			PhoneField.KIND, List.of("Account type", "Kind", "Type", "User type"),
			PhoneField.NUMBER, List.of("Number", "Phone number", "DDI", "DID", "Direct dial", "Tel. no.", "Line URI",
					"Phone", "Telephone", "Rufnummer", "Numéro de téléphone", "Teléfono", "Numer telefonu",
					"Telefoonnummer", "Numero"),
			PhoneField.NOTE, List.of("Note", "Notes", "Comments", "Remarks", "Bemerkung", "Uwagi", "Opmerkingen"));

	private static PhoneList read(String text) {
		return PhoneListReader.read(text, () -> {
			// goes on to the end
		});
	}

	private static Stream<List<Object>> headings() {
		return HEADINGS.entrySet().stream()
				.flatMap(each -> each.getValue().stream().map(heading -> List.of(each.getKey(), heading)));
	}

	private static List<String> spellings(String heading) {
		return List.of(heading, heading.toUpperCase(Locale.ROOT), heading.replaceAll("[ -]", "_") + ":",
				" " + heading.toLowerCase(Locale.ROOT).replaceAll("[ .-]", "") + " ",
				heading.replace(" ", "-") + " (new)",
				"\"" + heading.replace(" ", "\n") + " *\"");
	}

	@ParameterizedTest
	@MethodSource("headings")
	void aHeadingIsKnownInAnySpelling(List<Object> each) {
		var field = (PhoneField) each.getFirst();
		for (String spelling : spellings((String) each.getLast())) {
			String[] key = field == PhoneField.MAC ? new String[] { "", "" }
					: new String[] { "MAC;", "64-16-7f-00-00-01;" };
			PhoneList list = read(key[0] + spelling + ";Zzz\n" + key[1] + CELLS.get(field) + ";z\n");
			assertEquals(CELLS.get(field), list.drafts().isEmpty() ? "" : list.drafts().getFirst().values().get(field),
					() -> spelling + list);
		}
	}

	/** A heading over cells of another field: these become a value of their own field, or of none but a text. */
	@ParameterizedTest
	@MethodSource("headings")
	void aWrongHeadingMakesNoWrongValue(List<Object> each) {
		CELLS.forEach((field, cell) -> {
			if (field != PhoneField.MAC) {
				PhoneList list = read("MAC;" + each.getLast() + "\n64-16-7f-00-00-09;" + cell + "\n");
				list.drafts().getFirst().values().forEach((taken, value) -> assertTrue(taken == PhoneField.MAC
						? value.equals("64-16-7f-00-00-09")
						: taken == field || taken == each.getFirst() && taken.isFree()
								|| taken.isText() && !field.equals(PhoneField.NUMBER),
						() -> each + " over " + cell + list.drafts()));
				assertEquals(1, list.drafts().getFirst().values().size() - 1 + list.omissions().size(),
						() -> each + " over " + cell + list);
			}
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Serial", "S/N", "Asset tag", "VLAN", "Switch port", "Mobile", "Fax",
			"Old MAC", "Previous name", "Manager", "First name", "Cost centre", "Warranty", "Zzz", "Old number",
			"Wi-Fi MAC", "Default gateway", "Alter Name", "Ancien nom" })
	void aHeadingThatSaysSomethingElseIsNamedAndLeftOut(String heading) {
		for (String cell : CELLS.values()) {
			PhoneList list = read("MAC;" + heading + "\n64-16-7f-00-00-09;" + cell + "\n");
			assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-09"), list.drafts().getFirst().values(), heading);
			assertEquals(List.of(heading), list.omissions().stream().map(Omission::part).toList());
			assertEquals(Kind.NOT_READ, list.omissions().getFirst().kind());
		}
	}

	@Test
	void whatStandsInTheCellsTellsWhatAnUncertainHeadingMeans() {
		PhoneList list = read("Phone;Name;Type;MAC\n020 7946 0000;Anna;cap;64167f000001\n"
				+ "020 7946 0001;Bert;user;64167f000002\n");
		assertEquals(Map.of(PhoneField.NUMBER, "+442079460000", PhoneField.NAME, "Anna", PhoneField.KIND, "commonArea",
				PhoneField.MAC, "64-16-7f-00-00-01"), list.drafts().getFirst().values());
		PhoneList named = read("Phone,Type,MAC\nReception,VVX 600,64167f000001\n");
		assertEquals(Map.of(PhoneField.NAME, "Reception", PhoneField.MODEL, "VVX 600", PhoneField.MAC,
				"64-16-7f-00-00-01"), named.drafts().getFirst().values());
		PhoneList wireless = read("Name,Type,MAC\nReception,Wireless,64167f000001\n");
		assertFalse(wireless.drafts().getFirst().values().containsKey(PhoneField.MODEL));
		assertEquals(List.of("Type"), wireless.omissions().stream().map(Omission::part).toList());
	}

	@Test
	void aWordThatIsKnownInAHeadingLetsItsCellsTell() {
		PhoneList list = read("Room name;Room MAC;Assigned login\nBoardroom;64167f000001;anna@contoso.com\n");
		assertEquals(Map.of(PhoneField.NAME, "Boardroom", PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ACCOUNT,
				"anna@contoso.com"), list.drafts().getFirst().values());
		assertTrue(
				read("Lines of login;MAC\nSome;64167f000001\n").drafts().getFirst().value(PhoneField.NAME).isEmpty());
	}

	@Test
	void aRoomMayBeANumberAndAPhoneMayNot() {
		assertEquals("101", read("Room;MAC\n101;64167f000001\n").drafts().getFirst().values().get(PhoneField.SITE));
		assertEquals("101",
				read("Room;MAC;Office\n101;64167f000001;Leeds\n").drafts().getFirst().values().get(PhoneField.NAME));
		assertEquals("101", read("Desk;MAC\n101;64167f000001\n").drafts().getFirst().values().get(PhoneField.NAME));
		assertTrue(read("Phone;MAC\n1001;64167f000001\n").drafts().getFirst().value(PhoneField.NAME).isEmpty());
	}

	@Test
	void aListWithOtherHeadingsIsRead() {
		PhoneList list = read("Handset;Hw address;S/N;Person;Login name;Where;DDI;Fw\n"
				+ "VVX 600;64:16:7F:00:00:01;X123;Anna Smith;anna@contoso.com;Leeds;0113 496 0001;5.9.5.1234\n");
		assertEquals(Map.of(PhoneField.MODEL, "VVX 600", PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.NAME,
				"Anna Smith", PhoneField.ACCOUNT, "anna@contoso.com", PhoneField.SITE, "Leeds", PhoneField.NUMBER,
				"+441134960001", PhoneField.FIRMWARE, "5.9.5.1234"), list.drafts().getFirst().values());
		assertEquals(List.of("S/N"), list.omissions().stream().map(Omission::part).toList());
	}

	@Test
	void cellsOfAnotherKindGoBeforeAHeading() {
		PhoneList list = read("IP;MAC;Name\n64167f000001;10.1.2.3;Lobby\n64167f000002;10.1.2.4;Desk\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ADDRESS, "10.1.2.3", PhoneField.NAME,
				"Lobby"), list.drafts().getFirst().values());
		PhoneList name = read("Name;User\n64167f000001;anna@contoso.com\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ACCOUNT, "anna@contoso.com"),
				name.drafts().getFirst().values());
	}

	@Test
	void anAccountIsNoNameAndNoSite() {
		for (String heading : List.of("Name", "Site", "Model")) {
			PhoneList list = read(
					"MAC;" + heading + "\n64167f000001;anna@contoso.com\n64167f000002;bert@contoso.com\n");
			assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ACCOUNT, "anna@contoso.com"),
					list.drafts().getFirst().values(), heading);
			PhoneList twice = read("MAC;User;" + heading + "\n64167f000001;anna@contoso.com;bert@contoso.com\n");
			assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.ACCOUNT, "anna@contoso.com"),
					twice.drafts().getFirst().values(), heading);
			assertEquals(List.of(heading), twice.omissions().stream().map(Omission::part).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "AB12345678", "3146020080010010", "LKPD22110001" })
	void aSerialNumberIsNoModel(String serial) {
		PhoneList list = read("MAC;Model\n64167f000001;" + serial + "\n64167f000002;" + serial + "\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01"), list.drafts().getFirst().values());
		assertEquals(List.of("Model"), list.omissions().stream().map(Omission::part).toList());
		PhoneList one = read("MAC;Model\n64167f000001;VVX 600\n64167f000002;VVX 600\n64167f000003;" + serial + "\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-03"), one.drafts().getLast().values());
		assertEquals(List.of(4), one.omissions().stream().map(Omission::line).toList());
	}

	@Test
	void headingsThatSlippedByAColumnMakeNoWrongValue() {
		PhoneList list = read("Asset,MAC,Model,User\n64167f000001,VVX 600,AB12345678,anna@contoso.com\n"
				+ "64167f000002,VVX 600,AB12345679,bert@contoso.com\n");
		assertEquals(Map.of(PhoneField.MAC, "64-16-7f-00-00-01", PhoneField.MODEL, "VVX 600", PhoneField.ACCOUNT,
				"anna@contoso.com"), list.drafts().getFirst().values());
		assertEquals(List.of("Model"), list.omissions().stream().map(Omission::part).toList());
		assertTrue(read("Old MAC,MAC\n64167f000001,VVX 600\n").drafts().isEmpty());
	}

	@Test
	void aShortModelIsOneBelowAHeadingThatMayMeanIt() {
		PhoneList list = read("MAC,Type\n64167f000001,C450\n64167f000002,MP56\n");
		assertEquals(List.of("C450", "MP56"),
				list.drafts().stream().map(draft -> draft.values().get(PhoneField.MODEL)).toList());
	}

	@Test
	void aRowThatExplainsTheHeadingsIsNone() {
		PhoneList list = read("MAC,Model,User\n(label),(label),(UPN)\n64167f000001,VVX 600,anna@contoso.com\n");
		assertEquals(List.of(1), list.headings().stream().map(SentRow::line).toList());
		assertEquals("VVX 600", list.drafts().getFirst().values().get(PhoneField.MODEL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "MAC;Zzz\n64167f000001;z\n", "Phones of Leeds\nMAC;Zzz\n64167f000001;z\n",
			"\n;\nPhones of Leeds;\n\nMAC;Zzz\n64167f000001;z\n", "Name;Office\nMAC;Zzz\n64167f000001;z\n",
			"sep=;\n\nMAC;Zzz\n64167f000001;z\n", "Office\n\nZzz;MAC\nz;64167f000001\n",
			"Contact: Anna, 020 7946 0000;\nZzz;MAC\nz;64167f000001\n" })
	void oneKnownHeadingMakesARowOfHeadings(String text) {
		PhoneList list = read(text);
		assertEquals(List.of(Map.of(PhoneField.MAC, "64-16-7f-00-00-01")),
				list.drafts().stream().map(PhoneDraft::values).toList());
		assertTrue(list.omissions().stream().anyMatch(remark -> remark.part().equals("Zzz")),
				() -> list.omissions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "64167f000001;Office\n64167f000002;Lobby\n", "Phone;64167f000001\nDesk;64167f000002\n",
			"64167f000001;Desk;VVX 600\n64167f000002;Desk;VVX 600\n" })
	void aRowWithAPhoneInItIsNoRowOfHeadings(String text) {
		assertEquals(2, read(text).drafts().size(), () -> read(text).toString());
	}

	@Test
	void headingsThatComeAgainAreReadAnew() {
		PhoneList list = read("Name;MAC\nLobby;64167f000001\nName;MAC\nDesk;64167f000002\nMAC;UPN;Name\n"
				+ "64167f000003;anna@contoso.com;Anna\n");
		List<Optional<String>> names = new ArrayList<>();
		list.drafts().forEach(draft -> names.add(draft.value(PhoneField.NAME)));
		assertEquals(List.of(Optional.of("Lobby"), Optional.of("Desk"), Optional.of("Anna")), names);
	}

	@Test
	void aColumnWithoutAHeadingIsNeverAName() {
		PhoneList list = read(
				"64167f000001\tReception\tLeeds\n64167f000002\tLobby\tLeeds\n64167f000003\tDesk\tLeeds\n");
		assertEquals(List.of(Map.of(PhoneField.MAC, "64-16-7f-00-00-01")),
				list.drafts().stream().map(PhoneDraft::values).limit(1).toList());
		assertEquals(2, list.omissions().size(), () -> list.omissions().toString());
	}

	@Test
	void ofTwoColumnsThatSayTheSameTheOneWithSomethingInItIsTaken() {
		PhoneList list = read("Name;Name;MAC\n;Lobby;64167f000001\n;Desk;64167f000002\n");
		assertEquals("Lobby", list.drafts().getFirst().values().get(PhoneField.NAME));
		PhoneList both = read("Name;Display name;MAC\nLobby;Other;64167f000001\n");
		assertEquals("Lobby", both.drafts().getFirst().values().get(PhoneField.NAME));
		assertEquals(List.of("Display name"), both.omissions().stream().map(Omission::part).toList());
	}
}
