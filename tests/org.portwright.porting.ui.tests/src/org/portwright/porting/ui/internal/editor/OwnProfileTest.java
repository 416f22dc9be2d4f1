package org.portwright.porting.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Problem;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.porting.ui.internal.preferences.DatesPreferences;
import org.portwright.porting.ui.internal.wizards.ImportNumbersWizard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workbench.testing.WizardWindow;
import org.portwright.workspace.resources.EngagementFiles;

/** A rule profile of the user's own is chosen in the editor of an order, and all that judges goes by it. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class OwnProfileTest {

	private static final String SETTINGS = "PORTWRIGHT_SETTINGS";
	private static final String PROFILE = "ruleProfile";
	private static final String SLOW = """
			{ "name": "slow", "basedOn": "uk-teams", "blockedPrefixes": ["0161"],
			  "dates": { "earliestWorkingDays": 40, "latestCalendarDays": null } }
			""";

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final EditedEngagement engagement;
	@TempDir
	private Path folder = Path.of("");

	OwnProfileTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void settingsOfTheirOwn() throws Exception {
		System.setProperty(SETTINGS, folder.toString());
		Files.createDirectories(folder.resolve("profiles"));
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
		Files.deleteIfExists(file());
		engagementFiles.holidaysChanged();
		WindowEvents.until("only those that come with it are left", () -> offered().equals(OwnProfiles.NONE));
		System.clearProperty(SETTINGS);
	}

	private Path file() {
		return folder.resolve("profiles/slow.json");
	}

	private OwnProfiles offered() {
		return engagementFiles.problems().now().profiles();
	}

	private static List<String> choices(EditorWindow window) {
		return List.of(((Combo) window.field(PROFILE).control()).getItems());
	}

	private void write(String profile) throws Exception {
		Files.writeString(file(), profile);
		engagementFiles.holidaysChanged();
	}

	private void choose(EditorWindow window) {
		WindowEvents.until("it is known", () -> offered().names().contains("slow"));
		WindowEvents.until("it is offered", () -> choices(window).contains("slow"));
		window.choose(PROFILE, choices(window).indexOf("slow"));
	}

	private void addNumber(String number) {
		PortedNumbers numbers = (PortedNumbers) Blank.of(Literals.PORTED_NUMBERS, "n1");
		numbers.setFirst(number);
		engagement.model().perform("Add", new AddCommand(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__NUMBERS, numbers));
	}

	private static boolean says(EditorWindow window, String text) {
		return window.said("loa.requestedDate").stream().anyMatch(said -> said.contains(text));
	}

	private List<String> codes() throws Exception {
		return engagementFiles.problems().now().of(engagement.order()).open().stream().map(Problem::code).toList();
	}

	@Test
	void problemsFollowTheProfileThatIsChosenAndItsFile() throws Exception {
		EditorWindow window = engagement.openOrder();
		assertFalse(choices(window).contains("slow"));
		addNumber("+441614960000");
		window.fill("loa.requestedDate", engagement.model().today().plusDays(10).toString());
		WindowEvents.until("it is checked", () -> window.message().contains("still needed"));
		assertFalse(codes().contains("NUMBER_BLOCKED"));
		write(SLOW);
		choose(window);
		WindowEvents.until("it is judged by it", () -> says(window, "slow advises at least 40 working days"));
		assertTrue(window.problems().stream().anyMatch(text -> text.contains("0161 496 0000")));
		assertTrue(codes().containsAll(List.of("DATE_TOO_SOON", "NUMBER_BLOCKED")));
		assertFalse(codes().contains("DATE_WINDOW_EMPTY"));
		write(SLOW.replace("40", "50"));
		WindowEvents.until("the file counts as it is now",
				() -> says(window, "slow advises at least 50 working days"));
		engagement.model().undo(engagement.order());
		WindowEvents.until("it is judged by the usual one",
				() -> !says(window, "slow") && says(window, "uk-teams advises at least 20 working days"));
		assertFalse(codes().contains("NUMBER_BLOCKED"));
	}

	@Test
	void whatTheWizardSaysOfNumbersIsWhatTheOrderSays() throws Exception {
		write(SLOW);
		choose(engagement.openOrder());
		try (var wizard = new WizardWindow(new ImportNumbersWizard(),
				new StructuredSelection(engagement.orderFile()))) {
			wizard.type("Paste", "0161 496 0000\n0113 496 0000\n0845 496 0000");
			WindowEvents.until("it is read by the profile of the order", () -> refused(wizard)
					.equals(List.of("0161 496 0000")));
		}
	}

	/** The numbers of which the wizard says that they cannot be ported. */
	private static List<String> refused(WizardWindow wizard) {
		return Stream.of(wizard.field("", Table.class).getItems())
				.filter(row -> row.getText(2).contains("cannot be ported")).map(TableItem::getText).toList();
	}

	@Test
	void oneThatCameSinceTheStartCanBeChosenOnceThePreferencesSayThatItIsThere() throws Exception {
		EditorWindow window = engagement.openOrder();
		Files.writeString(file(), SLOW);
		var dialog = PreferencesUtil.createPreferenceDialogOn(engagement.openOrder().editor().getSite().getShell(),
				DatesPreferences.PAGE, null, null);
		Dialogs.answer("Preferences", shell -> {
			WindowEvents.until("it is said", () -> Dialogs.text(shell).contains("Found there: slow."));
			Dialogs.press(shell, "Cancel");
		});
		dialog.open();
		choose(window);
		WindowEvents.until("it is known", () -> offered().names().contains("slow"));
	}
}
