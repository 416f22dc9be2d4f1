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
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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
import org.portwright.workbench.testing.StatusWords;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

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
		Table table = table(dialog).findFirst().orElseThrow();
		WindowEvents.until("something is found", () -> table.getItemCount() > 0);
		Stream.of(table.getItems())
				.forEach(row -> rows.add(row.getText(0) + ": " + row.getText(1) + " > " + row.getText(2)));
		Dialogs.press(dialog, "Take");
	}

	private static Stream<Table> table(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(LookUpDialogTest::tables);
	}

	private static Stream<Table> tables(Control control) {
		return control instanceof Table table ? Stream.of(table)
				: control instanceof Composite composite ? table(composite) : Stream.empty();
	}

	@Test
	void whatIsFoundIsShownBesideWhatIsThereAndTakenAsOneChange() throws Exception {
		ModelFile file = tenant("contoso.example");
		lookUp(file, this::takeWhatIsFound);
		assertEquals(List.of("Organisation ID:  > " + CONTOSO, "Brand name:  > Contoso Ltd", "Cloud:  > global",
				"Region:  > EU", "Namespace type:  > Managed"), rows);
		assertEquals("5 values of \u201cContoso\u201d taken.", foot.words());
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
			Table table = table(dialog).findFirst().orElseThrow();
			WindowEvents.until("something is found", () -> table.getItemCount() > 0);
			Dialogs.type(dialog, "fabrikam.example");
			assertEquals(0, table.getItemCount(), "it is Contoso's");
			assertFalse(button(dialog, "Take").isEnabled());
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
		new SetFields(files.model(), files.problems().now(), files.recorder(), file,
				List.of(new Assignment("organisationId", other))).execute(new NullProgressMonitor());
		EObject before = EcoreUtil.copy(file.root());
		lookUp(file, dialog -> {
			Table table = table(dialog).findFirst().orElseThrow();
			WindowEvents.until("something is found", () -> table.getItemCount() > 0);
			assertTrue(Stream.of(table.getItems()).noneMatch(TableItem::getChecked), "nothing is ticked");
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
			assertFalse(table(dialog).findFirst().orElseThrow().getItemCount() > 0);
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
		assertEquals(List.of("Organisation ID:  > " + CONTOSO), rows);
		assertTrue(foot.words().startsWith("1 value of "), foot.words());
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
		assertEquals(List.of("Organisation ID:  > " + CONTOSO, "Initial domain:  > contoso.onmicrosoft.com"), rows);
		assertTrue(((Tenant) file.root()).getDomains().getFirst().isInitial());
		assertEquals(List.of(), MICROSOFT.takeLog());
	}
}
