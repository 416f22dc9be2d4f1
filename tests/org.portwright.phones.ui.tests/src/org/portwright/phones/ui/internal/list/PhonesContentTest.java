package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelFactory;
import org.portwright.model.Origin;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.phones.lists.BulkError;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.porting.Problem;
import org.portwright.ui.table.NumberTable;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.NumbersWindow;
import org.portwright.workbench.testing.OfferedEntries;
import org.portwright.workbench.testing.WindowEvents;

/** The table of the phones, and what is done with many of them. */
@SuppressWarnings("nls")
class PhonesContentTest {

	/** What a screen of 768 pixels leaves below its panel. */
	private static final int LOW_SCREEN = 720;

	private static final String IMPORT = "Import a List of Phones";
	private static final String LISTS = "Lists for Microsoft";

	private final Tenant tenant = Blank.tenant();

	private Phone add(String name, String mac, String account) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId(mac.replace("-", ""));
		phone.setName(name);
		phone.setMac(mac);
		phone.setAccount(account);
		tenant.getPhones().add(phone);
		return phone;
	}

	private NumbersWindow<PhonesContent> open(int rows) {
		return NumbersWindow.open(tenant, rows, PhonesContent::new);
	}

	private static List<String> shown(NumberTable table, PhoneColumn column) {
		return IntStream.range(0, table.shown().size())
				.mapToObj(place -> table.shown().rows().text(table.shown().row(place), column.ordinal())).toList();
	}

	private static String list(int phones) {
		return "Name\tMAC\tUPN\tNumber\tSite\tKind\n" + IntStream.rangeClosed(1, phones)
				.mapToObj(i -> "Desk %02d\t64167f%06x\tdesk%d@contoso.com\t020 7946 0%03d\t%s\tcap%n".formatted(i, i, i,
						i,
						i % 2 == 0 ? "Leeds" : "York"))
				.collect(Collectors.joining());
	}

	/** Their rules come as a declarative service. */
	@Test
	void phonesAreJudgedInTheWindow() throws Exception {
		add("Lobby", "64-16-7f", "lobby@contoso.com");
		try (var window = open(1)) {
			window.untilChecked();
			assertEquals(List.of("PHONE_MAC"), window.engagementFiles().problems().of(window.file()).orElseThrow()
					.open().stream().map(Problem::code).toList());
		}
	}

	@Test
	void sortsAndFiltersAndShowsHowFarEachIs() throws Exception {
		Phone reception = add("Reception", "64-16-7f-00-00-01", "anna@contoso.com");
		reception.setNumber("+442079460000");
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setId("sign-in-1");
		signIn.setOutcome(SignInOutcome.SIGNED_IN);
		reception.getSignIns().add(signIn);
		add("Lobby", "64-16-7f-00-00-02", "lobby@contoso.com");
		add("Kitchen", "64-16-7f-00-00-03", "kitchen@contoso.com");
		try (var window = open(3)) {
			NumberTable table = window.content().panel().table();
			assertEquals(List.of("Signed in", "", ""), shown(table, PhoneColumn.RESULT));
			assertEquals(List.of("020 7946 0000", "", ""), shown(table, PhoneColumn.NUMBER));
			window.clickHead(PhoneColumn.NAME, 0);
			assertEquals(List.of("Kitchen", "Lobby", "Reception"), shown(table, PhoneColumn.NAME));
			for (String typed : List.of("64167f000002", "64-16-7f-00-00-02", "LOBBY@", "lobby")) {
				filter(window, typed);
				window.untilRows(1);
				assertEquals(List.of("Lobby"), shown(table, PhoneColumn.NAME), typed);
			}
			filter(window, "7946");
			window.untilRows(1);
			assertEquals(List.of("Reception"), shown(table, PhoneColumn.NAME));
			filter(window, "");
			window.untilRows(3);
			window.select(1);
			assertEquals(Set.of("64167f000002"), window.content().selected());
			assertTrue(window.menu().containsAll(List.of("Copy", "Paste List…", "Remove", "Select All")),
					window.menu()::toString);
			window.selectAll();
			assertTrue(window.menu().contains("Sign In Phone…") && !window.menu().contains("Edit…"),
					"of several, the guide of the first is opened");
		}
	}

	private static void filter(NumbersWindow<PhonesContent> window, String typed) {
		Dialogs.controls(window.content().panel().tools()).stream()
				.filter(Text.class::isInstance).map(Text.class::cast)
				.findFirst().orElseThrow().setText(typed);
		window.untilArranged();
	}

	@Test
	void takesAListOfThirtyPhonesAndShowsFirstWhatBecomesOfIt() throws Exception {
		add("Desk 01", "64-16-7f-00-00-01", "other@contoso.com");
		List<String> said = new ArrayList<>();
		try (var window = open(1)) {
			Dialogs.answer(IMPORT, dialog -> {
				WindowEvents.until("the list is read", () -> button(dialog, "Apply").isEnabled());
				said.add(new OfferedEntries(dialog).said());
				said.addAll(new OfferedEntries(dialog).groups());
				Dialogs.press(dialog, "Apply");
			});
			window.content().importList(list(30) + "Broken\t64167f00000G\t\t\t\t\n");
			window.untilRows(30);
			assertTrue(said.getFirst().contains("30 phones in the list, 1 row refused."), said.toString());
			assertEquals(List.of("Added (29)", "Changed (1)", "Conflicts (1)", "Not taken (1)"),
					said.subList(1, said.size()));
			assertEquals("other@contoso.com", tenant.getPhones().getFirst().getAccount());
			assertEquals("Desk 30", tenant.getPhones().getLast().getName());
			assertTrue(window.engagementFiles().model().undo(window.file()).isOK());
			window.untilRows(1);
		}
	}

	@Test
	void whatAPhoneSaidWhileItIsEditedStays() throws Exception {
		Phone lobby = add("Lobby", "64-16-7f-00-00-02", "lobby@contoso.com");
		lobby.setFirmware("5.4.0");
		lobby.setNumber("+442079460000");
		try (var window = open(1)) {
			window.select(0);
			Dialogs.answer("Phone", dialog -> {
				lobby.setFirmware("5.9.5");
				List<Text> fields = Dialogs.controls(dialog).stream().filter(Text.class::isInstance)
						.map(Text.class::cast).filter(Text::getEditable).toList();
				assertTrue(fields.stream().map(Text::getText).anyMatch("020 7946 0000"::equals), texts(dialog));
				fields.getFirst().setText("Front lobby");
				Dialogs.press(dialog, "OK");
			});
			press(window, "Edit…");
			assertEquals("Front lobby", lobby.getName());
			assertEquals("5.9.5", lobby.getFirmware());
			assertEquals("+442079460000", lobby.getNumber());
		}
	}

	@Test
	void theFormShowsWhatMicrosoftSaidOfTheAccountAndIsNoWiderForEmergencyCalls() throws Exception {
		Phone lobby = add("Lobby", "64-16-7f-00-00-02", "lobby@contoso.com");
		try (var window = open(1)) {
			window.select(0);
			int usual = widthOfForm(window, "A sync reads features and policies of the account from Microsoft.");
			lobby.setModel("VVX 411");
			lobby.getAccountFeatures().addAll(List.of("PhoneSystem", "Teams"));
			lobby.setIpPhonePolicy("Lobbies & halls");
			widthOfForm(window, "Features and policies of the account are shown as noted at the phone.");
			var said = ModelFactory.eINSTANCE.createProvenance();
			said.setId(ProvenanceParts.PHONE_ACCOUNTS);
			said.setPart(ProvenanceParts.PHONE_ACCOUNTS);
			said.setOrigin(Origin.GRAPH);
			said.setWhen(Instant.parse("2026-11-24T12:00:00Z"));
			tenant.getProvenance().add(said);
			for (String shown : List.of("Emergency calls: this model has dynamic location", "Features of the account:",
					"PhoneSystem, Teams", "Calling policy of the account:", "No value yet",
					"IP phone policy of the account:", "Lobbies & halls",
					"Features and policies of the account are shown as Microsoft said on 24 November 2026.")) {
				assertEquals(usual, widthOfForm(window, shown));
			}
		}
	}

	/** Opens the form of the selected phone, sees that it says something, and closes it. */
	private static int widthOfForm(NumbersWindow<PhonesContent> window, String shown) {
		var width = new AtomicInteger();
		Dialogs.answer("Phone", dialog -> {
			width.set(dialog.getSize().x);
			assertEquals("org.portwright.phones.ui.PhoneDialog", dialog.getData("org.eclipse.ui.help"));
			assertTrue(dialog.getSize().y <= LOW_SCREEN, "its rows scroll: " + dialog.getSize());
			assertTrue(texts(dialog).contains(shown), texts(dialog));
			Dialogs.press(dialog, "Cancel");
		});
		press(window, "Edit…");
		return width.get();
	}

	private static void press(NumbersWindow<PhonesContent> window, String label) {
		Dialogs.controls(window.content().panel().tools()).stream().filter(Button.class::isInstance)
				.filter(button -> ((Button) button).getText().replace("&", "").equals(label)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theCommandsNameTheListAsItIsProposed() throws Exception {
		tenant.setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
		tenant.getPhoneAccess().setRegion("EMEA");
		tenant.setOrganisationId("11111111-2222-3333-4444-555555555555");
		IntStream.rangeClosed(1, 101)
				.forEach(i -> add("Desk " + i, "64-16-7f-00-00-%02x".formatted(i), "desk" + i + "@contoso.com"));
		try (var window = open(101)) {
			var dialog = new BulkSignInDialog(Display.getCurrent().getActiveShell(), window.engagementFiles(),
					window.file(), PhoneSelection.all());
			dialog.setBlockOnOpen(false);
			dialog.open();
			Shell shell = Dialogs.await(LISTS);
			WindowEvents.until("the lists are checked", () -> button(shell, "Copy Commands").isEnabled());
			assertTrue(texts(shell).contains("Connect-MicrosoftTeams -TenantId '11111111-"), texts(shell));
			String tenantFile = String.valueOf(window.file().path().getFileName()).replace(".tenant", "");
			assertTrue(texts(shell).contains("'.\\" + tenantFile + "-bulk.csv' -Region EMEA"), texts(shell));
			assertTrue(texts(shell).contains("'.\\" + tenantFile + "-bulk-2.csv' -Region EMEA"), texts(shell));
			dialog.close();
		}
	}

	@Test
	void aTargetThatIsNoWholePathIsNamed() {
		var dialog = new TargetDialog(Display.getCurrent().getActiveShell(), "Write", "Where to.",
				Path.of("contoso-bulk.csv").toAbsolutePath());
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = Dialogs.await("Write");
		Text file = Dialogs.controls(shell).stream().filter(Text.class::isInstance).map(Text.class::cast)
				.filter(Text::getEditable).findFirst().orElseThrow();
		assertTrue(texts(shell).contains("Where to."), texts(shell));
		file.setText("bulk.csv");
		assertTrue(texts(shell).contains("Name the file with its whole path, such as "), texts(shell));
		assertEquals(false, button(shell, "Write").isEnabled());
		dialog.close();
	}

	private static Button button(Shell dialog, String label) {
		return Dialogs.controls(dialog).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
	}

	/** The title area says it in a field that cannot be edited. */
	private static String texts(Shell dialog) {
		return Dialogs.controls(dialog).stream().map(control -> control instanceof Text text
				? text.getText()
				: control instanceof Label label ? label.getText() : "")
				.collect(Collectors.joining("\n"));
	}

	@Test
	void saysWhatIsToBeKnownOfListsBeforeTheyAreWritten() throws Exception {
		add("Lobby", "64-16-7f-00-00-02", "lobby@contoso.com");
		add("Broken", "64-16-7f-00-00-0G", "broken@contoso.com");
		try (var window = open(2)) {
			var dialog = new BulkSignInDialog(Display.getCurrent().getActiveShell(), window.engagementFiles(),
					window.file(), PhoneSelection.all());
			dialog.setBlockOnOpen(false);
			dialog.open();
			Shell shell = Dialogs.await(LISTS);
			WindowEvents.until("the lists are checked", () -> button(shell, "Save Sign-in List…").isEnabled());
			assertTrue(texts(shell).contains("1 phone is in the list for the bulk sign-in, 1 is left out."),
					texts(shell));
			assertEquals(false, button(shell, "Copy Commands").isEnabled(), "no region is known");
			assertEquals(BulkError.HARDWARE_ID.words(), dialog.rows().getFirst().getLast());
			Table table = table(shell, "Weight");
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
			List<String> first = dialog.rows().getFirst();
			assertTrue(texts(shell).contains(String.join("\n", first.subList(1, first.size()))), texts(shell));
			dialog.close();
		}
	}

	private static Table table(Shell dialog, String column) {
		return Dialogs.controls(dialog).stream().filter(Table.class::isInstance).map(Table.class::cast)
				.filter(table -> table.getColumn(0).getText().equals(column)).findFirst().orElseThrow();
	}

	/** Signing in in bulk resets the password of the account. */
	@Test
	void aPhoneWithoutATickIsLeftOut() throws Exception {
		add("Lobby", "64-16-7f-00-00-02", "lobby@contoso.com");
		add("Kitchen", "64-16-7f-00-00-03", "kitchen@contoso.com");
		try (var window = open(2)) {
			var dialog = new BulkSignInDialog(Display.getCurrent().getActiveShell(), window.engagementFiles(),
					window.file(), PhoneSelection.all());
			dialog.setBlockOnOpen(false);
			dialog.open();
			Shell shell = Dialogs.await(LISTS);
			WindowEvents.until("the lists are checked",
					() -> texts(shell).contains("2 phones are in the list for the bulk sign-in, none is left out."));
			Table phones = table(shell, "Name");
			assertEquals("Kitchen", phones.getItem(1).getText());
			int room = 4 * table(shell, "Weight").getItemHeight();
			assertTrue(phones.getSize().y > room && table(shell, "Weight").getSize().y > room, "both are read");
			assertTrue(phones.getItem(1).getChecked());
			tick(phones, 1, false);
			WindowEvents.until("one is left out",
					() -> texts(shell).contains("1 phone is in the list for the bulk sign-in, 1 is left out."));
			assertTrue(dialog.rows().stream().noneMatch(row -> row.get(1).contains("Kitchen")),
					dialog.rows()::toString);
			assertEquals(2, phones.getItemCount());
			tick(phones, 0, false);
			WindowEvents.until("no list is left", () -> !button(shell, "Save Sign-in List…").isEnabled());
			tick(phones, 1, true);
			WindowEvents.until("it is in the list again", () -> button(shell, "Save Sign-in List…").isEnabled());
			Path list = window.file().path().resolveSibling("some.csv");
			Dialogs.answer("Write the List for a Bulk Sign-in", target -> {
				Dialogs.controls(target).stream().filter(Text.class::isInstance).map(Text.class::cast)
						.filter(Text::getEditable).findFirst().orElseThrow().setText(list.toString());
				Dialogs.press(target, "Write");
			});
			Dialogs.press(shell, "Save Sign-in List…");
			WindowEvents.until("the list is written", () -> Files.exists(list));
			assertEquals("Username,HardwareId\r\nkitchen@contoso.com,64-16-7F-00-00-03\r\n", Files.readString(list));
			dialog.close();
		}
	}

	private static void tick(Table phones, int row, boolean ticked) {
		phones.getItem(row).setChecked(ticked);
		var event = new Event();
		event.item = phones.getItem(row);
		event.detail = SWT.CHECK;
		phones.notifyListeners(SWT.Selection, event);
	}
}
