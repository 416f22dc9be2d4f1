package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.guides.StepAction;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.model.text.Typed;
import org.portwright.phones.ui.internal.pairing.PairingCode;
import org.portwright.phones.ui.internal.pairing.PairingCodes;
import org.portwright.phones.ui.internal.pairing.PhonePlace;
import org.portwright.ui.TextClipboard;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** What the application does in the steps of phones, with what is known of them. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class PhoneDeedTest {

	private static final String ADDRESS = "Address That Sets Phones Up";
	private static final String CODE = "Pairing Code of the Phone";

	private final EditedEngagement engagement;
	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "reception");
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());

	PhoneDeedTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void makeThePhone() {
		phone.setName("Reception");
		tenant().getPhones().add(phone);
		Platform.addLogListener(log);
	}

	@AfterEach
	void close() throws Exception {
		Platform.removeLogListener(log);
		PairingCodes.ofWindow().forget(place());
		engagement.close();
	}

	private Tenant tenant() {
		return (Tenant) engagement.tenant().root();
	}

	private PhonePlace place() {
		return new PhonePlace(engagement.tenantFile(), "reception");
	}

	private static GuideStep step(String guide, StepAction action) {
		return Guides.named(guide).orElseThrow().steps().stream().filter(step -> step.action() == action).findFirst()
				.orElseThrow();
	}

	private boolean perform(String guide, StepAction action) {
		return new PhoneSubject().perform(step(guide, action), window, Optional.of(engagement.tenantFile()),
				"reception");
	}

	private static String copied() {
		return TextClipboard.text(Display.getCurrent());
	}

	private void untilSaid(String beginning) {
		WindowEvents.until("it is said among " + logged,
				() -> logged.stream().anyMatch(text -> text.startsWith(beginning)));
	}

	private static void choose(Shell dialog, String region) {
		var regions = (Combo) Dialogs.labelled(dialog, "Region:");
		regions.select(regions.indexOf(region));
		regions.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theMacAddressIsCopiedAsMicrosoftTakesIt() {
		phone.setMac("64:16:7f:00:00:01");
		assertTrue(perform("common-area-phone-centre", StepAction.COPY_MAC));
		assertEquals("64-16-7F-00-00-01", copied());
		phone.setMac("64:16");
		assertFalse(perform("common-area-phone-centre", StepAction.COPY_MAC));
		untilSaid("'Reception' has no MAC address");
		assertEquals("64-16-7F-00-00-01", copied());
	}

	@Test
	void theProvisioningAddressIsThatOfTheRegion() {
		Dialogs.answer(ADDRESS, dialog -> {
			assertFalse(dialog.getDefaultButton().isEnabled(), "no region is guessed");
			choose(dialog, "APAC");
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("http://apac.ipp.sdg.teams.microsoft.com", copied());
	}

	@Test
	void theRegionIsNotedInATenantThatHasNoneAndInNoOther() throws Exception {
		tenant().setPhoneAccess(null);
		Dialogs.answer(ADDRESS, dialog -> {
			assertTrue(Dialogs.text(dialog).contains("the chosen one is noted there"), Dialogs.text(dialog));
			choose(dialog, "APAC");
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("APAC", tenant().getPhoneAccess().getRegion());
		Dialogs.answer(ADDRESS, dialog -> {
			assertFalse(Dialogs.text(dialog).contains("the chosen one is noted there"), Dialogs.text(dialog));
			choose(dialog, "EMEA");
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("APAC", tenant().getPhoneAccess().getRegion(), "what the tenant says stays");
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		assertEquals("Note the Region APAC (Contoso)",
				history.getUndoOperation(engagement.tenant().undoContext()).getLabel());
		history.undo(engagement.tenant().undoContext(), null, null);
		assertTrue(tenant().getPhoneAccess() == null || Typed.blank(tenant().getPhoneAccess().getRegion()));
	}

	@Test
	void aRegionIsReadInAnyCase() {
		tenant().setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
		tenant().getPhoneAccess().setRegion("emea");
		Dialogs.answer(ADDRESS, "Copy Address");
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("http://emea.ipp.sdg.teams.microsoft.com", copied());
	}

	/** The tenant's own region is called as one of the gateway's: it is said why it stands there. */
	@Test
	void theRegionOfTheTenantIsProposed() {
		tenant().setRegion("EMEA");
		Dialogs.answer(ADDRESS, dialog -> {
			assertTrue(Dialogs.text(dialog).contains("EMEA is proposed because"), Dialogs.text(dialog));
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("http://emea.ipp.sdg.teams.microsoft.com", copied());
		tenant().getPhoneAccess().setRegion("APAC");
		Dialogs.answer(ADDRESS, dialog -> {
			assertFalse(Dialogs.text(dialog).contains("is proposed"), Dialogs.text(dialog));
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("http://apac.ipp.sdg.teams.microsoft.com", copied(), "what is recorded for phones comes first");
	}

	@Test
	void inBulkTheAddressEndsWithTheTenantAndWhatIsNotDocumentedIsSaid() {
		phone.setModel("VVX 600");
		Dialogs.answer(ADDRESS, dialog -> {
			assertTrue(Dialogs.text(dialog).contains("documents no address for bulk sign-in of desk phones of Poly"),
					Dialogs.text(dialog));
			choose(dialog, "EMEA");
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("common-area-bulk", StepAction.COPY_PROVISIONING_URL));
		assertEquals("http://emea.ipp.sdg.teams.microsoft.com/tenantid/" + tenant().getOrganisationId(), copied());
		tenant().setOrganisationId(null);
		assertFalse(perform("common-area-bulk", StepAction.COPY_PROVISIONING_URL));
		untilSaid("The Organisation ID of 'Contoso' is not known");
	}

	@Test
	void theAddressEndsAsTheMakerNeedsIt() {
		phone.setModel("Cisco 8841");
		Dialogs.answer(ADDRESS, dialog -> {
			choose(dialog, "EMEA");
			Dialogs.press(dialog, "Copy Address");
		});
		assertTrue(perform("vvx-to-teams", StepAction.COPY_PROVISIONING_URL));
		assertEquals("http://emea.ipp.sdg.teams.microsoft.com/$PSN.xml", copied());
	}

	@Test
	void theListsForMicrosoftAreCheckedWithTheRegionOfTheTenant() throws Exception {
		phone.setMac("64:16:7f:00:00:01");
		phone.setAccount("lobby@contoso.com");
		phone.setAccountKind(AccountKind.COMMON_AREA);
		tenant().setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
		tenant().getPhoneAccess().setRegion("APAC");
		Dialogs.answer("Lists for Microsoft", dialog -> {
			WindowEvents.until("the lists are checked", () -> Dialogs.controls(dialog).stream()
					.filter(Text.class::isInstance).map(Text.class::cast)
					.anyMatch(commands -> commands.getText().contains("-Region APAC")));
			assertEquals("Save Sign-in List…", dialog.getDefaultButton().getText().replace("&", ""));
			Dialogs.press(dialog, "Close");
		});
		assertFalse(perform("common-area-bulk", StepAction.WRITE_LISTS), "nothing was taken from it");
		IFile list = engagement.tenantFile().getParent().getFile(
				IPath.fromPortableString(engagement.tenantFile().getFullPath().removeFileExtension().lastSegment()
						+ "-bulk.csv"));
		list.create(InputStream.nullInputStream(), true, null);
		Dialogs.answer("Lists for Microsoft", dialog -> {
			assertEquals("&Close", dialog.getDefaultButton().getText(), "a list that may have been sent stays");
			WindowEvents.until("the lists are checked", () -> Dialogs.controls(dialog).stream()
					.filter(Button.class::isInstance).map(Button.class::cast)
					.anyMatch(copy -> copy.getText().equals("&Copy Commands") && copy.isEnabled()));
			Dialogs.press(dialog, "Copy Commands");
			Dialogs.press(dialog, "Close");
		});
		assertTrue(perform("common-area-bulk", StepAction.WRITE_LISTS));
		tenant().getPhones().clear();
		assertFalse(perform("common-area-bulk", StepAction.WRITE_LISTS));
		untilSaid("The phone of this guide is not there now");
	}

	@Test
	void aPhoneThatIsGoneIsSaid() {
		tenant().getPhones().clear();
		assertFalse(perform("common-area-phone-centre", StepAction.COPY_MAC));
		untilSaid("The phone of this guide is not there now");
	}

	@Test
	void theCodeIsCopiedAsTypedAndItsClockBegins() {
		Dialogs.answer(CODE, dialog -> {
			Dialogs.type(dialog, " gNCY 0V19 ");
			assertTrue(Dialogs.text(dialog).contains("There are blanks or dashes in it."), Dialogs.text(dialog));
			assertTrue(Dialogs.text(dialog).contains("O and 0, or I, l and 1 look alike"), Dialogs.text(dialog));
			Dialogs.press(dialog, "Copy the Code");
		});
		assertTrue(perform("sip-gateway-pairing", StepAction.COPY_PAIRING_CODE));
		assertEquals("gNCY 0V19", copied());
		PairingCode code = PairingCodes.ofWindow().of(place()).orElseThrow();
		assertEquals("gNCY 0V19", code.text());
		assertTrue(PairingCodes.ofWindow().left(code).toMinutes() >= 14);
		assertFalse(String.valueOf(tenant().getPhones()).contains("0V19"));
	}

	@Test
	void aPageThatIsNoneIsSaid() {
		Dialogs.answer(CODE, dialog -> {
			Dialogs.type(dialog, "BCDFGHJK");
			assertTrue(dialog.getDefaultButton().isEnabled());
			((Combo) Dialogs.labelled(dialog, "Page beside the code:")).setText("http://elsewhere.example");
			assertTrue(Dialogs.text(dialog).contains("The page is no address"), Dialogs.text(dialog));
			assertFalse(dialog.getDefaultButton().isEnabled());
			Dialogs.press(dialog, "Close");
		});
		assertFalse(perform("sip-gateway-pairing", StepAction.COPY_PAIRING_CODE));
	}

	@Test
	void blanksAreLeftOutForWhoAsksForIt() {
		Dialogs.answer(CODE, dialog -> {
			Dialogs.type(dialog, "BCDF-GHJK");
			var button = Dialogs.controls(dialog).stream()
					.filter(Button.class::isInstance)
					.map(Button.class::cast)
					.filter(each -> (each.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
			assertTrue(button.isEnabled());
			button.setSelection(true);
			Dialogs.press(dialog, "Copy the Code");
		});
		assertTrue(perform("sip-gateway-pairing", StepAction.COPY_PAIRING_CODE));
		assertEquals("BCDFGHJK", copied());
	}
}
