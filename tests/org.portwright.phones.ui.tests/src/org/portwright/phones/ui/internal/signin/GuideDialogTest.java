package org.portwright.phones.ui.internal.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.guides.Guide;
import org.portwright.model.AccountKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.phones.Met;
import org.portwright.phones.Requirement;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** Which guide is offered first, and what stands against it. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class GuideDialogTest {

	private static final String TITLE = "Sign In Phone";

	private final EditedEngagement engagement;
	private final Phone phone = (Phone) Blank.of(Literals.PHONE, "reception");

	GuideDialogTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void makeThePhone() {
		phone.setName("Reception");
		phone.setModel("VVX 600");
		phone.setFirmware("5.4.0");
		tenant().getPhones().add(phone);
		tenant().setPhoneAccess(ModelFactory.eINSTANCE.createPhoneAccess());
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private Tenant tenant() {
		return (Tenant) engagement.tenant().root();
	}

	private OfferedGuides offered() {
		return OfferedGuides.of(phone, LocalDate.of(2026, 11, 27));
	}

	@ParameterizedTest
	@CsvSource({ "teams, user, unspecified, vvx-to-teams, 3", "teams, commonArea, unspecified, common-area-phone, 6",
			"teams, commonArea, bulk, common-area-bulk, 6", "unspecified, unspecified, unspecified, vvx-to-teams, 7" })
	void theOneThatFitsComesFirst(String service, String account, String method, String guide, int guides) {
		tenant().getPhoneAccess().setService(PhoneService.get(service));
		phone.setAccountKind(AccountKind.get(account));
		phone.setMethod(SignInMethod.get(method));
		OfferedGuides offered = offered();
		assertEquals(guide, offered.guides().getFirst().id());
		assertTrue(offered.isProposed(offered.guides().getFirst()));
		assertEquals(1, offered.guides().stream().filter(offered::isProposed).count());
		assertEquals(guides, offered.guides().size());
		List<String> gateway = offered.guides().stream()
				.filter(each -> each.method().equals(Optional.of(SignInMethod.SIP_GATEWAY))).map(Guide::id).toList();
		assertEquals(account.equals("commonArea") ? 3 : 0, gateway.indexOf("vvx-to-teams"),
				"a common area phone has guides by the way that is chosen");
		assertEquals("polycom-vvx-mfa",
				offered.guides().stream().filter(each -> !each.id().equals("common-area-bulk")).toList().getLast().id(),
				"Skype for Business Online has ended");
	}

	/** Some of the guides begin by erasing it. */
	@Test
	void aPhoneThatIsSignedInIsSaidToBe() {
		assertFalse(said().contains("signed in already"), said());
		PhoneSignIn signIn = ModelFactory.eINSTANCE.createPhoneSignIn();
		signIn.setOutcome(SignInOutcome.SIGNED_IN);
		phone.getSignIns().add(signIn);
		assertTrue(said().contains("It is noted that the phone is signed in already."), said());
	}

	@Test
	void ofSeveralPhonesItIsSaidThatTheGuideIsOfTheFirst() {
		assertFalse(said().contains("are selected"), said());
		assertTrue(said(20).contains("20 phones are selected. This is about the first of them alone"), said(20));
	}

	private String said() {
		return said(1);
	}

	private String said(int selected) {
		var said = new StringBuilder();
		Dialogs.answer(TITLE, dialog -> {
			Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
					.forEach(text -> said.append(text.getText()));
			Dialogs.press(dialog, "Cancel");
		});
		SignInPhone.choose(phone, selected, null);
		return said.toString();
	}

	/** Skype for Business Online has ended: its guide is in the list, and opened by whoever chooses it. */
	@ParameterizedTest
	@CsvSource({ "skypeForBusiness, user, unspecified", "skypeForBusiness, commonArea, unspecified",
			"unspecified, user, webSignIn" })
	void theGuideForSkypeForBusinessIsNeverProposed(String service, String account, String method) {
		tenant().getPhoneAccess().setService(PhoneService.get(service));
		phone.setAccountKind(AccountKind.get(account));
		phone.setMethod(SignInMethod.get(method));
		assertEquals("polycom-vvx-mfa", offered().guides().getFirst().id());
		assertEquals(Optional.empty(), offered().proposed());
		Dialogs.answer(TITLE, dialog -> {
			Table guides = table(dialog, 0);
			assertEquals(-1, guides.getSelectionIndex());
			guides.notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(dialog.isVisible(), "the Enter key opens nothing that nobody chose");
			assertTrue(Stream.of(guides.getItems()).noneMatch(item -> item.getText().endsWith("proposed")));
			assertFalse(Objects.requireNonNull(dialog.getDefaultButton()).isEnabled());
			guides.setSelection(0);
			guides.notifyListeners(SWT.Selection, new Event());
			Dialogs.press(dialog, "Open the Guide");
		});
		assertEquals(Optional.of("polycom-vvx-mfa"), SignInPhone.choose(phone, 1, null).map(Guide::id));
	}

	@Test
	void aPhoneOfAnotherMakerIsOfferedNoGuideForAVvx() {
		phone.setModel("Yealink T42");
		assertEquals(List.of("yealink-to-teams", "sip-gateway-pairing", "common-area-phone-remote",
				"common-area-phone-centre", "common-area-phone", "common-area-bulk"),
				offered().guides().stream().map(Guide::id).sorted((a, b) -> b.compareTo(a)).toList());
	}

	@Test
	void whatIsMissingComesFirstThenWhatIsNotKnown() {
		List<Requirement> requirements = offered().requirements(offered().guides().getFirst());
		List<Met> met = requirements.stream().map(Requirement::met).distinct().toList();
		assertEquals(Met.NOT_MET, met.getFirst());
		assertEquals(Stream.of(Met.NOT_MET, Met.NOT_KNOWN, Met.MET).filter(met::contains).toList(), met);
		assertTrue(requirements.getFirst().words().contains("5.4.0"), requirements.getFirst().words());
	}

	private static Table table(Shell dialog, int place) {
		return Dialogs.controls(dialog).stream().filter(Table.class::isInstance).map(Table.class::cast)
				.skip(place).findFirst().orElseThrow();
	}

	@Test
	void theDialogShowsItForEachGuide() {
		Dialogs.answer(TITLE, dialog -> {
			Table guides = table(dialog, 0);
			assertEquals("Move a VVX from Skype for Business to Teams, proposed", guides.getItem(0).getText());
			Label reset = label(dialog, "This guide resets the phone");
			assertTrue(reset.getText().endsWith("choose 'Teams SIP Gateway pairing' instead."), reset.getText());
			assertTrue(Stream.of(table(dialog, 1).getItems()).map(item -> item.getText(1))
					.anyMatch(words -> words.contains("5.4.0")));
			int web = Stream.of(guides.getItems()).map(TableItem::getText).toList()
					.indexOf("Web Sign-in for Skype for Business (Online ended in 2021)");
			guides.setSelection(web);
			guides.notifyListeners(SWT.Selection, new Event());
			assertEquals("", reset.getText());
			assertTrue(Stream.of(table(dialog, 1).getItems()).map(item -> item.getText(1))
					.noneMatch(words -> words.contains("SIP devices")));
			Dialogs.press(dialog, "Open the Guide");
		});
		assertEquals(Optional.of("polycom-vvx-mfa"), SignInPhone.choose(phone, 1, null).map(Guide::id));
	}

	private static Label label(Shell dialog, String beginning) {
		return Dialogs.controls(dialog).stream().filter(Label.class::isInstance).map(Label.class::cast)
				.filter(label -> label.getText().startsWith(beginning)).findFirst().orElseThrow();
	}

	/** Its longest sentences run out of the table. */
	@Test
	void theSelectedRowIsReadWholeBelowTheTable() {
		Dialogs.answer(TITLE, dialog -> {
			Table requirements = table(dialog, 1);
			Text whole = Dialogs.controls(dialog).stream().filter(Text.class::isInstance).map(Text.class::cast)
					.filter(text -> text.getText().equals("Select a row to read it whole.")).findFirst().orElseThrow();
			requirements.setSelection(1);
			requirements.notifyListeners(SWT.Selection, new Event());
			assertEquals(requirements.getItem(1).getText(1), whole.getText());
			Table guides = table(dialog, 0);
			guides.setSelection(1);
			guides.notifyListeners(SWT.Selection, new Event());
			assertEquals("Select a row to read it whole.", whole.getText(), "another guide asks for something else");
			Dialogs.press(dialog, "Cancel");
		});
		assertEquals(Optional.empty(), SignInPhone.choose(phone, 1, null));
	}

	@Test
	void anAmpersandInTheNameOfAPhoneIsShown() {
		phone.setName("Smith & Sons");
		Dialogs.answer(TITLE, dialog -> {
			assertTrue(Dialogs.controls(dialog).stream().filter(Label.class::isInstance)
					.anyMatch(label -> ((Label) label).getText().contains("Smith && Sons")),
					"a label would hide one alone");
			Dialogs.press(dialog, "Cancel");
		});
		assertEquals(Optional.empty(), SignInPhone.choose(phone, 1, null));
	}

	@Test
	void aRowLeadsToItsFieldInsteadOfTheGuide() {
		Dialogs.answer(TITLE, dialog -> {
			Table requirements = table(dialog, 1);
			requirements.setSelection(0);
			requirements.notifyListeners(SWT.Selection, new Event());
			Dialogs.press(dialog, "Show the Field");
		});
		assertEquals(Optional.empty(), SignInPhone.choose(phone, 1, null));
		WindowEvents.until("the file of the phone is open", () -> {
			IEditorPart editor = EditedEngagement.page().getActiveEditor();
			return editor != null && editor.getEditorInput().getName().equals(engagement.tenantFile().getName());
		});
	}
}
