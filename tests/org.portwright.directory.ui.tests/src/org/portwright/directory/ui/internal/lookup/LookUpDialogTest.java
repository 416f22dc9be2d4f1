package org.portwright.directory.ui.internal.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Origin;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.problems.ProblemAid;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.Keys;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.OfferedEntries;
import org.portwright.workbench.testing.StatusWords;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.OperationException;

/** A tenant is looked up when the user says so, and changed when the user takes what was answered. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class LookUpDialogTest {

	private static final String TITLE = "Look Up Tenant";
	private static final String CONTOSO = "11111111-2222-4333-8444-555555555555";

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@RegisterExtension
	final StatusWords foot = new StatusWords();

	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final List<String> rows = new ArrayList<>();
	private IFile engagement = EmptyWorkspace.project("Contoso").getFile("Contoso.tenant");
	private boolean asked;

	@BeforeEach
	void makeTheEngagement() throws Exception {
		engagement = workspace.engagement("Contoso");
		Files.deleteIfExists(MICROSOFT.settings());
		MICROSOFT.takeLog();
	}

	private ModelFile tenant(String domain) throws Exception {
		ModelFile file = workspace.model(engagement);
		new SetFields(files.model(), files.problems().now(), files.recorder(), file,
				List.of(new Assignment("domains", Assignment.Kind.ADD, domain))).execute(new NullProgressMonitor());
		return file;
	}

	private void lookUp(ModelFile file, Consumer<Shell> deed) {
		Dialogs.answer(TITLE, dialog -> {
			asked = true;
			assertEquals(List.of(), MICROSOFT.takeLog(), "nothing is asked before the button is pressed");
			Dialogs.press(dialog, "Ask Microsoft");
			deed.accept(dialog);
		});
		new TenantLookupDialogs(EmptyWorkspace.page().getWorkbenchWindow().getShell(), files).lookUp(Optional.of(file));
		assertTrue(asked);
	}

	private void takeWhatIsFound(Shell dialog) {
		rows.addAll(found(dialog));
		Dialogs.press(dialog, "Apply");
	}

	private static List<String> found(Shell dialog) {
		var offered = new OfferedEntries(dialog);
		WindowEvents.until("something is found", () -> !offered.rows().isEmpty());
		return offered.rows();
	}

	private static List<String> offered(Shell dialog) {
		return new OfferedEntries(dialog).rows();
	}

	private static String row(String object, String field, String answered) {
		return "x " + object + " | Changed | " + field + " |  | " + answered + " | ";
	}

	private void assertTaken(String said) {
		WindowEvents.until("it says: " + said, () -> foot.words().startsWith(said));
	}

	@Test
	void whatIsFoundIsShownBesideWhatIsThereAndTakenAsOneChange() throws Exception {
		ModelFile file = tenant("contoso.example");
		lookUp(file, this::takeWhatIsFound);
		assertEquals(List.of(row("Tenant", "Organisation ID", CONTOSO), row("Tenant", "Brand name", "Contoso Ltd"),
				row("Tenant", "Cloud", "global"), row("Tenant", "Region", "EU"),
				row("Tenant", "Namespace type", "Managed")), rows);
		assertTaken("5 values of \u201cContoso\u201d taken.");
		var tenant = (Tenant) file.root();
		assertEquals(CONTOSO, tenant.getOrganisationId());
		assertEquals(Origin.LOOK_UP, tenant.getProvenance().getFirst().getOrigin());
		List<String> log = MICROSOFT.takeLog();
		assertEquals(2, log.size(), log.toString());
		assertTrue(files.model().undo(file).isOK());
		assertNull(tenant.getOrganisationId());
		assertNull(tenant.getRegion());
	}

	@Test
	void anAnswerGoesWhenAnotherDomainIsTyped() throws Exception {
		ModelFile file = tenant("contoso.example");
		lookUp(file, dialog -> {
			assertEquals(5, found(dialog).size());
			Dialogs.type(dialog, "fabrikam.example");
			assertEquals(List.of(), offered(dialog), "it is Contoso's");
			assertFalse(button(dialog, "Apply").isEnabled());
			Dialogs.press(dialog, "Cancel");
		});
	}

	private static Button button(Shell dialog, String text) {
		return Dialogs.controls(dialog).stream()
				.filter(each -> each instanceof Button found && found.getText().replace("&", "").equals(text))
				.map(Button.class::cast).findFirst().orElseThrow();
	}

	/** The default button is what Enter presses. */
	@Test
	void enterTakesNothingOfAnotherTenant() throws Exception {
		ModelFile file = tenant("contoso.example");
		String other = "99999999-9999-4999-8999-999999999999";
		set(file, "organisationId", other);
		EObject before = EcoreUtil.copy(file.root());
		lookUp(file, dialog -> {
			assertTrue(found(dialog).stream()
					.allMatch(row -> row.startsWith("- ") && row.endsWith("Of a different tenant")));
			assertTrue(Dialogs.text(dialog).contains(other) && Dialogs.text(dialog).contains(CONTOSO),
					Dialogs.text(dialog));
			assertEquals("Cancel", dialog.getDefaultButton().getText());
			Dialogs.press(dialog, "Cancel");
		});
		assertTrue(EcoreUtil.equals(before, file.root()));
	}

	@ParameterizedTest
	@CsvSource({ "page.fault.example, sign in", "large.fault.example, larger than",
			"unknown.example, knows no tenant", "redirect.fault.example, portal.example",
			"issuer-foreign.fault.example, not Microsoft" })
	void whyNothingWasFoundIsSaidAndNothingIsChanged(String domain, String said) throws Exception {
		ModelFile file = tenant(domain);
		EObject before = EcoreUtil.copy(file.root());
		lookUp(file, dialog -> {
			WindowEvents.until("it says: " + said, () -> Dialogs.text(dialog).contains(said));
			assertEquals(List.of(), offered(dialog));
			Dialogs.press(dialog, "Cancel");
		});
		assertTrue(EcoreUtil.equals(before, file.root()));
	}

	@Test
	void whatTakesTooLongIsStopped() throws Exception {
		lookUp(tenant("hang.fault.example"), dialog -> {
			WindowEvents.until("it was asked", () -> !MICROSOFT.takeLog().isEmpty());
			Dialogs.press(dialog, "Stop");
			assertTrue(Dialogs.text(dialog).contains("Stopped."), Dialogs.text(dialog));
			Dialogs.press(dialog, "Cancel");
		});
	}

	@Test
	void nothingIsAskedOfflineAndTheSettingIsNamed() throws Exception {
		Files.writeString(MICROSOFT.settings(), "workOffline=true\n");
		lookUp(tenant("contoso.example"), dialog -> {
			WindowEvents.until("it says so", () -> Dialogs.text(dialog).contains("File > Work Offline"));
			Dialogs.press(dialog, "Cancel");
		});
		assertEquals(List.of(), MICROSOFT.takeLog());
	}

	@Test
	void anOrderWithoutATenantProposesTheDomainOfTheRequesterAndAsksWhenToldTo() throws Exception {
		PortOrder order = Blank.order();
		order.getLoa().getRequester().setEmail("ada@contoso.example");
		IFile file = engagement.getProject().getFile("london.porting");
		files.model().perform("Make", files.model().make(file.getLocation().toPath(), order));
		ProblemAid aid = ProblemAid.of("TENANT_MISSING").getFirst();
		assertEquals(List.of(), ProblemAid.of("POSTCODE_UNKNOWN"));
		Dialogs.answer(TITLE, dialog -> {
			assertEquals("contoso.example", Dialogs.field(dialog).getText());
			assertEquals(List.of(), MICROSOFT.takeLog(), "nobody asked for it");
			Dialogs.press(dialog, "Ask Microsoft");
			takeWhatIsFound(dialog);
		});
		aid.act(files.model().fileOf(order).orElseThrow());
		assertEquals(List.of(row("Port order", "Organisation ID", CONTOSO)), rows);
		assertTaken("1 value of ");
		assertEquals(CONTOSO, order.getOrganisationId());
		List<String> log = MICROSOFT.takeLog();
		assertTrue(log.stream().noneMatch(line -> line.contains("ada")), log.toString());
	}

	@Test
	void theTabulatorLeadsOutOfTheAnswer() throws Exception {
		ModelFile file = workspace.model(engagement);
		var left = new ArrayList<Boolean>();
		Dialogs.answer("Read Answer", dialog -> {
			dialog.forceActive();
			Text answer = Dialogs.field(dialog);
			answer.setFocus();
			WindowEvents.until("the answer has the caret", answer::isFocusControl);
			new Keys().press(SWT.TAB);
			left.add(!answer.isFocusControl() && answer.getText().isEmpty());
			Dialogs.press(dialog, "Cancel");
		});
		new TenantLookupDialogs(EmptyWorkspace.page().getWorkbenchWindow().getShell(), files)
				.readAnswer(Optional.of(file));
		assertEquals(List.of(true), left);
	}

	@Test
	void aCustomersAnswerIsReadForBoth() throws Exception {
		ModelFile file = workspace.model(engagement);
		Dialogs.answer("Read Answer", dialog -> {
			Dialogs.type(dialog, "Hi, Tenant ID: " + CONTOSO + "\nInitial domain contoso.onmicrosoft.com\nAda");
			takeWhatIsFound(dialog);
		});
		assertTrue(new TenantLookupDialogs(EmptyWorkspace.page().getWorkbenchWindow().getShell(), files)
				.readAnswer(Optional.of(file)));
		assertEquals(List.of(row("Tenant", "Organisation ID", CONTOSO),
				"x contoso.onmicrosoft.com | New |  |  | Initial domain: Yes | "), rows);
		assertTaken("2 values of ");
		assertTrue(((Tenant) file.root()).getDomains().getFirst().isInitial());
		assertEquals(List.of(), MICROSOFT.takeLog());
	}

	/** Without a file the answer is there to be copied, and the guide's step is done. */
	@Test
	void anAnswerThatNoFileCanTakeIsCopied() throws Exception {
		Dialogs.answer("Read Answer", dialog -> {
			assertFalse(button(dialog, "Copy").isEnabled());
			Dialogs.type(dialog, "Tenant ID: " + CONTOSO);
			assertTrue(button(dialog, "Copy").isEnabled());
			Dialogs.press(dialog, "Copy");
		});
		assertTrue(new TenantLookupDialogs(EmptyWorkspace.page().getWorkbenchWindow().getShell(), files)
				.readAnswer(Optional.empty()));
		var clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
		assertEquals("Organisation ID: " + CONTOSO, clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
	}

	/** While the dialog is open the user may change the file. */
	@Test
	void aValueThatChangedMeanwhileStaysAndIsSaid() throws Exception {
		ModelFile file = tenant("contoso.example");
		lookUp(file, dialog -> {
			assertEquals(5, found(dialog).size());
			set(file, "region", "NA");
			Dialogs.press(dialog, "Apply");
		});
		assertTaken("4 values of \u201cContoso\u201d taken. One ticked change was left");
		assertEquals("NA", ((Tenant) file.root()).getRegion());
	}

	private void set(ModelFile file, String field, String value) {
		try {
			new SetFields(files.model(), files.problems().now(), files.recorder(), file,
					List.of(new Assignment(field, value))).execute(new NullProgressMonitor());
		} catch (OperationException e) {
			throw new AssertionError(e);
		}
	}
}
