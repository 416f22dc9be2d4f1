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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
import org.portwright.workbench.testing.OfferedEntries;
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

	/** Takes all that is ticked. */
	private static void apply(TenantFile tenant, Shell review) {
		EObject before = EcoreUtil.copy(tenant.tenant());
		Dialogs.press(review, "Apply");
		WindowEvents.until("it is taken over", () -> !EcoreUtil.equals(before, tenant.tenant()));
	}

	@Test
	void whoSignsInSeesWhatChangesAndOneUndoTakesItBack() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		EObject before = EcoreUtil.copy(contoso.tenant());
		Shell review = signInAndReview(contoso, "Contoso Ltd");
		assertTrue(EcoreUtil.equals(before, contoso.tenant()));
		var offered = new OfferedEntries(review);
		assertEquals("Added (6)", offered.groups().getFirst());
		List<String> added = offered.show("Added (6)").rows();
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
		assertTrue(new OfferedEntries(again).isEmpty());
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
		var offered = new OfferedEntries(review);
		assertEquals(List.of("Changed (1)", "Gone (2)"), offered.groups());
		assertEquals(List.of("x 020 7946 0000 | Changed | City | London | Leeds | "),
				offered.show("Changed (1)").rows());
		assertEquals(List.of("- 020 7946 0001 | Gone |  |  | Marked as gone today; removed if ticked | ",
				"- 020 7946 0002 | Gone |  |  | Marked as gone today; removed if ticked | "),
				offered.show("Gone (2)").rows());
		offered.tick(1);
		assertTrue(offered.said().contains("Apply takes what is ticked: 1 to change, 1 to remove. One of them is "
				+ "in other groups. One object that is gone is marked with the day."),
				Dialogs.text(review));
		apply(contoso, review);
		assertEquals(List.of("+442079460000", "+442079460001"), numbers(contoso));
		assertEquals("Leeds", contoso.tenant().getPhoneNumbers().getFirst().getCity());
		assertTrue(contoso.tenant().getPhoneNumbers().get(1).getGone() != null);
		assertTrue(TenantFile.files().model().undo(contoso.file()).isOK());
		assertEquals(3, contoso.tenant().getPhoneNumbers().size());
	}

	/** A name that the user typed is not ticked; while it is, the default button is not Apply. */
	@Test
	void theDefaultButtonNeverTakesAConflict() throws Exception {
		TenantFile contoso = tenant("Contoso Ltd", TenantFile.CONTOSO);
		apply(contoso, signInAndReview(contoso, "Contoso Ltd"));
		contoso.set("phoneNumbers[+442079460000].city", "York");
		Shell review = review(contoso);
		var offered = new OfferedEntries(review);
		assertEquals(List.of("Conflicts (1)"), offered.groups());
		assertEquals(List.of("- 020 7946 0000 | Changed | City | York | London | You have something else there"),
				offered.rows());
		assertEquals("Apply", review.getDefaultButton().getText().replace("&", ""));
		offered.tick(0);
		assertEquals("Cancel", review.getDefaultButton().getText().replace("&", ""));
		assertTrue(offered.said().contains("One value of yours is replaced."), offered.said());
		apply(contoso, review);
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
				.endsWith("One ticked change was left, since the file has changed meanwhile."));
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
		var offered = new OfferedEntries(review(contoso));
		assertEquals(List.of("- 020 7946 0001 | Gone |  |  | Gone since Wednesday 30 September 2026 | "),
				offered.rows());
		assertTrue(offered.isWhole(0, 5));
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
