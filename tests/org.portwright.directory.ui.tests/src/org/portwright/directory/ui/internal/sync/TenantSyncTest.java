package org.portwright.directory.ui.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.directory.ui.internal.signin.TenantFile;
import org.portwright.directory.ui.internal.signin.TenantSignIn;
import org.portwright.loopback.GraphContent;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphResource;
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.StatusWords;
import org.portwright.workbench.testing.WindowEvents;

/** A tenant is synced: read by who signed in, reviewed, and taken over as one change that can be undone. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class TenantSyncTest {

	private static final String REVIEW = "Sync from Microsoft";

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@RegisterExtension
	final StatusWords foot = new StatusWords();

	private final TenantSignIn signIn = new TenantSignIn(TenantFile.window(), TenantFile.files());

	@AfterEach
	void asBefore() throws Exception {
		List.of(REVIEW, "Sign In to Contoso Ltd", "Sign In to Fabrikam")
				.forEach(title -> Dialogs.find(title).ifPresent(Shell::close));
		for (GraphResource resource : GraphResource.values()) {
			MICROSOFT.graph().tell(resource, Optional.empty());
		}
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(false);
	}

	private static GraphContent graph(String tenant) {
		return MICROSOFT.graph().content(tenant).numbers(3).users(2);
	}

	private TenantFile tenant(String name, String id) throws Exception {
		TenantFile.browseAt(MICROSOFT);
		graph(id);
		TenantFile tenant = TenantFile.of(workspace, name, id).accepted();
		tenant.forget();
		return tenant;
	}

	private void begin(TenantFile tenant) {
		new TenantSync(TenantFile.window(), TenantFile.files(), tenant.file(), signIn).begin();
	}

	private Shell signInAndReview(TenantFile tenant, String name) {
		begin(tenant);
		Dialogs.press(Dialogs.await("Sign In to " + name), "Sign In in the Browser");
		try {
			return Dialogs.await(REVIEW);
		} catch (AssertionError e) {
			throw new AssertionError(Stream.of(Display.getCurrent().getShells())
					.map(each -> each.getText() + ": " + Dialogs.text(each)).toList().toString(), e);
		}
	}

	private Shell review(TenantFile tenant) {
		begin(tenant);
		return Dialogs.await(REVIEW);
	}

	private static List<String> numbers(TenantFile tenant) {
		return tenant.tenant().getPhoneNumbers().stream().map(PhoneNumber::getId).toList();
	}

	/** Looks at all that is ticked, and takes it. */
	private static void apply(TenantFile tenant, Shell review) {
		choices(review).forEach(button -> button.notifyListeners(SWT.Selection, new Event()));
		applyWhatIsShown(tenant, review);
	}

	private static void applyWhatIsShown(TenantFile tenant, Shell review) {
		EObject before = EcoreUtil.copy(tenant.tenant());
		Dialogs.press(review, "Apply");
		WindowEvents.until("it is taken over", () -> !EcoreUtil.equals(before, tenant.tenant()));
	}

	private static List<String> tabs(Shell review) {
		return choices(review).map(button -> button.getText().replace("&", "")).toList();
	}

	private static Stream<Button> choices(Shell review) {
		return Dialogs.controls(review).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> (button.getStyle() & SWT.RADIO) != 0);
	}

	private static List<String> rows(Shell review, int tab) {
		Table table = table(review, tab);
		List<String> rows = new ArrayList<>();
		for (TableItem row : table.getItems()) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < table.getColumnCount(); column++) {
				cells.add(row.getText(column));
			}
			rows.add((row.getChecked() ? "x " : "- ") + String.join(" | ", cells));
		}
		return rows;
	}

	private static Table table(Shell review, int tab) {
		choices(review).skip(tab).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		return Dialogs.controls(review).stream().filter(Table.class::isInstance).map(Table.class::cast).skip(tab)
				.findFirst().orElseThrow();
	}

	private static void tick(Shell review, int tab, int row) {
		Table table = table(review, tab);
		TableItem item = table.getItem(row);
		item.getText();
		item.setChecked(!item.getChecked());
		var event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
	}

	@Test
	void whoSignsInSeesWhatChangesAndOneUndoTakesItBack() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		EObject before = EcoreUtil.copy(contoso.tenant());
		Shell review = signInAndReview(contoso, "Contoso Ltd");
		assertTrue(EcoreUtil.equals(before, contoso.tenant()));
		assertEquals("Added (6)", tabs(review).getFirst());
		List<String> added = rows(review, 0);
		assertTrue(added.stream().allMatch(row -> row.startsWith("x ")), added.toString());
		assertTrue(added.stream().anyMatch(row -> row.contains("020 7946 0001") && row.contains("reception@")),
				added.toString());
		apply(contoso, review);
		assertEquals(List.of("+442079460000", "+442079460001", "+442079460002"), numbers(contoso));
		assertEquals(3, contoso.tenant().getDomains().size());
		assertTrue(contoso.tenant().getProvenance().stream().anyMatch(each -> each.getOrigin() == Origin.GRAPH));
		assertTrue(TenantFile.files().model().undo(contoso.file()).isOK());
		assertTrue(EcoreUtil.equals(before, contoso.tenant()));
		assertTrue(TenantFile.files().model().redo(contoso.file()).isOK());
		assertEquals(3, contoso.tenant().getPhoneNumbers().size());
		Shell again = review(contoso);
		assertTrue(tabs(again).isEmpty(), tabs(again).toString());
		Dialogs.press(again, "Close");
	}

	@Test
	void whatChangesIsShownBeforeAndAfterAndWhatIsGoneIsMarkedOrRemoved() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		// A list that lacks numbers of users would not be whole.
		graph(TenantFile.CONTOSO).users(1).set(GraphResource.NUMBERS, List.of(GraphContent
				.numberEntry("+442079460000", 0).replace("\"city\":\"London\"", "\"city\":\"Leeds\"")));
		Shell review = review(contoso);
		assertEquals(List.of("Changed (1)", "Gone (2)"), tabs(review));
		assertEquals(List.of("x 020 7946 0000 | City | London | Leeds"), rows(review, 0));
		assertEquals(List.of("- 020 7946 0001 | Since today | ", "- 020 7946 0002 | Since today | "),
				rows(review, 1));
		tick(review, 1, 1);
		apply(contoso, review);
		assertEquals(List.of("+442079460000", "+442079460001"), numbers(contoso));
		assertEquals("Leeds", contoso.tenant().getPhoneNumbers().getFirst().getCity());
		assertTrue(contoso.tenant().getPhoneNumbers().get(1).getGone() != null);
		assertTrue(TenantFile.files().model().undo(contoso.file()).isOK());
		assertEquals(3, contoso.tenant().getPhoneNumbers().size());
	}

	@Test
	void ticksThatWereNeverInSightAreNotTaken() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		graph(TenantFile.CONTOSO).set(GraphResource.NUMBERS,
				Stream.of(0, 1, 2, 3).map(place -> GraphContent.numberEntry(GraphContent.number(place), place)
						.replace("\"city\":\"London\"", place == 0 ? "\"city\":\"Leeds\"" : "\"city\":\"London\""))
						.toList());
		Shell review = review(contoso);
		assertEquals(List.of("Added (1)", "Changed (1)"), tabs(review));
		applyWhatIsShown(contoso, review);
		assertEquals(4, contoso.tenant().getPhoneNumbers().size());
		assertEquals("London", contoso.tenant().getPhoneNumbers().getFirst().getCity());
	}

	@Test
	void aPartThatMayNotBeReadIsSaidAndTheRestTaken() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		MICROSOFT.graph().tell(GraphResource.NUMBERS, Optional.of(GraphFault.FORBIDDEN));
		Shell review = signInAndReview(contoso, "Contoso Ltd");
		assertTrue(Dialogs.text(review).contains("TeamsTelephoneNumber.Read.All"), Dialogs.text(review));
		apply(contoso, review);
		assertEquals(List.of("+442079460000", "+442079460001"), numbers(contoso), "those of the users");
		assertEquals(3, contoso.tenant().getDomains().size());
	}

	/** A log goes to whoever helps: it has neither customers nor stack traces of what a network does every day. */
	@Test
	void whatANetworkDoesWrongIsLoggedAsInformationWithoutNames() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		List<IStatus> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> {
			synchronized (logged) {
				logged.add(status);
			}
		};
		Platform.addLogListener(listener);
		try {
			for (GraphFault fault : List.of(GraphFault.BUSY_LONG, GraphFault.REDIRECT, GraphFault.PAGE)) {
				MICROSOFT.graph().tell(GraphResource.ORGANISATION, Optional.of(fault));
				int before = logged.size();
				begin(contoso);
				WindowEvents.until(fault + " is logged", () -> logged.size() > before);
			}
		} finally {
			Platform.removeLogListener(listener);
		}
		for (IStatus status : logged) {
			assertEquals(IStatus.INFO, status.getSeverity(), status.toString());
			assertNull(status.getException(), status.toString());
			assertTrue(Stream.of("localhost", "contoso", TenantFile.CONTOSO, "anna", "portal.example")
					.noneMatch(status.getMessage().toLowerCase(Locale.ROOT)::contains), status.toString());
		}
	}

	/** The tenant is edited while the dialog is open: the edit stays, and the foot of the window says so. */
	@Test
	void aTickOfAValueThatWasEditedMeanwhileIsLeftAndSaid() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		graph(TenantFile.CONTOSO).users(1).set(GraphResource.NUMBERS, List.of(GraphContent
				.numberEntry("+442079460000", 0).replace("\"city\":\"London\"", "\"city\":\"Leeds\"")));
		Shell review = review(contoso);
		contoso.set("phoneNumbers[+442079460000].city", "York");
		apply(contoso, review);
		WindowEvents.until("it is said", () -> foot.words()
				.endsWith("One ticked change was left, since the tenant has changed meanwhile. Sync again to see what "
						+ "differs now."));
		assertEquals("York", contoso.tenant().getPhoneNumbers().getFirst().getCity());
	}

	@Test
	void theFootOfTheWindowSaysNothingOfAnEarlierSync() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		WindowEvents.until("it is said", () -> foot.words().startsWith("Synced Contoso Ltd:"));
		begin(contoso);
		assertEquals("", foot.words(), "while it is read");
		Dialogs.press(Dialogs.await(REVIEW), "Close");
		WindowEvents.handleAll();
		assertEquals("", foot.words());
	}

	@Test
	void theDayOnWhichANumberWentIsReadWhole() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		contoso.tenant().getPhoneNumbers().get(1).setGone(LocalDate.of(2026, 9, 30));
		graph(TenantFile.CONTOSO).users(1).set(GraphResource.NUMBERS,
				List.of(GraphContent.numberEntry(GraphContent.number(0), 0), GraphContent
						.numberEntry(GraphContent.number(2), 2)));
		Table table = table(review(contoso), 0);
		WindowEvents.until("the number is listed", () -> table.getItemCount() == 1);
		String day = table.getItem(0).getText(1);
		assertEquals("Wednesday 30 September 2026", day);
		var gc = new GC(table);
		int needed = gc.textExtent(day).x;
		gc.dispose();
		assertTrue(table.getColumn(1).getWidth() > needed, table.getColumn(1).getWidth() + " of " + needed);
	}

	@Test
	void aSecondTenantIsSyncedBeside() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		TenantFile fabrikam = tenant("Fabrikam", TenantFile.FABRIKAM);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		apply(fabrikam, signInAndReview(fabrikam, "Fabrikam"));
		assertEquals("fabrikam.example", fabrikam.tenant().getDomains().getFirst().getId());
		assertFalse(contoso.tenant().getDomains().stream().anyMatch(each -> each.getId().contains("fabrikam")));
	}
}
