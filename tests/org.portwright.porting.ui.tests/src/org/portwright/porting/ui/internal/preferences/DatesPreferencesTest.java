package org.portwright.porting.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Nation;
import org.portwright.porting.days.Holiday;
import org.portwright.porting.days.HolidayList;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.resources.EngagementFiles;

/** The holidays of the preferences are those that the command line has, and count at once. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class DatesPreferencesTest {

	private static final String SETTINGS = "PORTWRIGHT_SETTINGS";
	private static final LocalDate DAY = LocalDate.of(2027, 6, 15);

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	@TempDir
	private Path folder = Path.of("");
	private UserHolidays stored = new UserHolidays(folder);

	@BeforeEach
	void settingsOfTheirOwn() {
		stored = new UserHolidays(folder);
		System.setProperty(SETTINGS, folder.toString());
	}

	@AfterEach
	void countTheOfficialOnesAlone() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		engagementFiles.holidaysChanged();
		WindowEvents.until("the official ones count", () -> counted().equals(HolidayList.official()));
		System.clearProperty(SETTINGS);
	}

	private HolidayList counted() {
		return engagementFiles.problems().now().holidays();
	}

	private static void open(Consumer<PreferenceDialog> deed) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), DatesPreferences.PAGE, null, null);
		Dialogs.answer("Preferences", shell -> {
			WindowEvents.until("the preferences were read", () -> tables(shell).getFirst().isEnabled());
			deed.accept(dialog);
		});
		dialog.open();
	}

	private static List<Table> tables(Shell shell) {
		return Dialogs.controls(shell).stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static void add(PreferenceDialog dialog, String date, String name, Nation... nations) {
		Dialogs.answer("A Day on Which Nobody Works", asked -> {
			((Text) Dialogs.labelled(asked, "Day off:")).setText(date);
			((Text) Dialogs.labelled(asked, "Name of the day:")).setText(name);
			List<Button> checks = Dialogs.controls(asked).stream().filter(Button.class::isInstance)
					.map(Button.class::cast).toList();
			for (Nation nation : Nation.values()) {
				checks.get(nation.ordinal()).setSelection(List.of(nations).contains(nation));
				checks.get(nation.ordinal()).notifyListeners(SWT.Selection, new Event());
			}
			Dialogs.press(asked, "OK");
		});
		Dialogs.press(dialog.getShell(), "Add Day\u2026");
	}

	@Test
	void itIsBelowOurOwnPage() {
		assertEquals("Dates", PlatformUI.getWorkbench().getPreferenceManager()
				.find("org.portwright.app.preferences/" + DatesPreferences.PAGE).getLabelText());
	}

	@Test
	void aDayThatIsAddedIsKeptAndCountsUntilItIsRemoved() throws Exception {
		open(dialog -> {
			add(dialog, "15 June 2027", "Founders' day", Nation.SCOTLAND);
			assertEquals("Tuesday 15 June 2027", tables(dialog.getShell()).getFirst().getItem(0).getText());
			Dialogs.press(dialog.getShell(), "Apply and Close");
		});
		Holiday founders = new Holiday(DAY, "Founders' day", Set.of(Nation.SCOTLAND));
		WindowEvents.until("it counts", () -> counted().on(DAY).equals(List.of(founders)));
		assertEquals(List.of(founders), stored.read().extra());
		open(dialog -> {
			tables(dialog.getShell()).getFirst().setSelection(0);
			tables(dialog.getShell()).getFirst().notifyListeners(SWT.Selection, new Event());
			Dialogs.press(dialog.getShell(), "Remove");
			Dialogs.press(dialog.getShell(), "Apply and Close");
		});
		WindowEvents.until("it counts no more", () -> counted().on(DAY).isEmpty());
		assertTrue(stored.read().isEmpty());
	}

	@Test
	void whatIsGivenUpChangesNothing() {
		open(dialog -> {
			add(dialog, "15 June 2027", "Founders' day", Nation.SCOTLAND);
			Dialogs.press(dialog.getShell(), "Cancel");
		});
		assertTrue(stored.read().isEmpty());
	}

	@Test
	void aFileOfTheGovernmentAddsItsYears() throws Exception {
		Path file = Files.writeString(folder.resolve("from the web.json"), Stream
				.of("england-and-wales", "scotland", "northern-ireland").map(division -> "\"" + division
						+ "\": {\"division\": \"" + division + "\", \"events\": ["
						+ IntStream.rangeClosed(1, 8).mapToObj(day -> "{\"title\": \"Day\", \"date\": \"2031-05-0"
								+ day + "\", \"notes\": \"\", \"bunting\": true}").collect(Collectors.joining(","))
						+ "]}")
				.collect(Collectors.joining(",", "{", "}")));
		open(dialog -> {
			var page = (DatesPreferences) Objects.requireNonNull(dialog.getSelectedPage());
			Table years = tables(dialog.getShell()).getLast();
			page.choose(file);
			WindowEvents.until("it was read", () -> years.getItemCount() == 2);
			assertEquals("2031", years.getItem(1).getText());
			Dialogs.press(dialog.getShell(), "Apply and Close");
		});
		WindowEvents.until("the year is known", () -> counted().isKnown(2031));
		assertTrue(stored.read().official().containsKey("bank-holidays-2031.json"));
	}

	@Test
	void whatIsNoSuchFileIsNamedWithItsPlace() throws Exception {
		Path file = Files.writeString(folder.resolve("wrong.json"), "{\n  \"scotland\": [\n");
		open(dialog -> {
			var page = (DatesPreferences) Objects.requireNonNull(dialog.getSelectedPage());
			page.choose(file);
			WindowEvents.until("it is said", () -> Dialogs.text(dialog.getShell()).contains("wrong.json"));
			Dialogs.press(dialog.getShell(), "Apply and Close");
		});
		assertFalse(Files.exists(folder.resolve("bank-holidays-2031.json")));
	}

	@Test
	void ownRuleProfilesAreListedAndBrokenOnesNamedWithTheirLine() throws Exception {
		Path profiles = Files.createDirectories(folder.resolve("profiles"));
		Files.writeString(profiles.resolve("slow.json"),
				"{\"name\": \"slow\", \"basedOn\": \"uk-teams\", \"dates\": {\"earliestWorkingDays\": 40}}");
		Files.writeString(profiles.resolve("broken.json"), "{\n  \"name\": [\n");
		try {
			open(dialog -> {
				WindowEvents.until("it is said", () -> Dialogs.text(dialog.getShell()).contains("Found there: slow."));
				String said = Dialogs.text(dialog.getShell());
				assertTrue(said.contains("broken.json") && said.contains("line"), said);
				Dialogs.press(dialog.getShell(), "Cancel");
			});
		} finally {
			Files.delete(profiles.resolve("slow.json"));
			Files.delete(profiles.resolve("broken.json"));
		}
	}

	@Test
	void aLineThatIsNoDayIsNamed() throws Exception {
		Files.writeString(folder.resolve("extra-holidays.txt"), "2027-06-15 wales No nation\n");
		open(dialog -> {
			WindowEvents.until("it is said",
					() -> Dialogs.text(dialog.getShell()).contains("extra-holidays.txt, line 1"));
			Dialogs.press(dialog.getShell(), "Cancel");
		});
	}
}
