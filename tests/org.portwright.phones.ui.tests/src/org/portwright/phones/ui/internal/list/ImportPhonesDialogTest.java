package org.portwright.phones.ui.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.Phone;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.OfferedEntries;
import org.portwright.workbench.testing.StatusWords;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.OperationException;

/** Forty phones with odd headings are looked through in the dialog before anything is taken. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ImportPhonesDialogTest {

	private static final int PHONES = 40;
	private static final String LIST = "Phones of Contoso\nApparat;MAC-Adresse;Typ;Standort;PIN;Blurb\n"
			+ IntStream.rangeClosed(1, PHONES)
					.mapToObj("Desk %1$02d;64:16:7F:00:00:%1$02X;VVX 450;Leeds;12345;x\n"::formatted)
					.collect(Collectors.joining())
			+ "Broken;64:16:7F:00:00:0G;VVX 450;Leeds;12345;x\n";

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@RegisterExtension
	final StatusWords foot = new StatusWords();

	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final List<String> seen = new ArrayList<>();

	private ModelFile tenant() throws Exception {
		ModelFile file = workspace.model(workspace.engagement("Contoso"));
		set(file, new Assignment("phones", Assignment.Kind.ADD, "Reception"),
				new Assignment("phones[+].mac", "64167f000001"), new Assignment("phones[+].model", "VVX 600"),
				new Assignment("phones", Assignment.Kind.ADD, "Lobby"),
				new Assignment("phones[+].mac", "64167f000002"));
		return file;
	}

	private void set(ModelFile file, Assignment... assignments) {
		try {
			new SetFields(files.model(), files.problems().now(), files.recorder(), file, List.of(assignments))
					.execute(new NullProgressMonitor());
		} catch (OperationException e) {
			throw new AssertionError(e);
		}
	}

	private static List<Phone> phones(ModelFile file) {
		return ((Tenant) file.root()).getPhones();
	}

	private void importList(ModelFile file, Consumer<OfferedEntries> deed) {
		var dialog = new ImportPhonesDialog(EmptyWorkspace.page().getWorkbenchWindow().getShell(), files, file, LIST);
		dialog.setBlockOnOpen(false);
		dialog.open();
		var offered = new OfferedEntries(dialog.getShell());
		try {
			WindowEvents.until("the list is read", () -> !offered.rows().isEmpty());
			deed.accept(offered);
		} finally {
			dialog.close();
		}
	}

	private static Phone phone(ModelFile file, String mac) {
		return phones(file).stream().filter(each -> mac.equals(each.getMac())).findFirst().orElseThrow();
	}

	private void press(OfferedEntries offered, String button) {
		Dialogs.press(offered.dialog(), button);
	}

	@Test
	void newPhonesAndOpenValuesAreTickedAndTakenAsOneChange() throws Exception {
		ModelFile file = tenant();
		importList(file, offered -> {
			seen.addAll(offered.groups());
			seen.add(offered.said());
			press(offered, "Apply");
		});
		assertEquals(List.of("Added (38)", "Changed (2)", "Conflicts (2)", "Not taken (4)"), seen.subList(0, 4));
		assertTrue(seen.get(4).contains("40 phones in the list, 1 row refused."), seen.get(4));
		assertTrue(seen.get(4).contains("Apply takes what is ticked: 38 to add, 2 to change."), seen.get(4));
		WindowEvents.until("it is said", () -> foot.words().equals("38 phones added, 2 changed."));
		assertEquals(PHONES, phones(file).size());
		Phone reception = phone(file, "64-16-7f-00-00-01");
		assertEquals(List.of("Reception", "VVX 600", "Leeds"),
				List.of(reception.getName(), reception.getModel(), reception.getSite()));
		assertTrue(files.model().undo(file).isOK());
		assertEquals(2, phones(file).size());
	}

	@Test
	void aValueOfTheTenantIsReplacedOnlyIfItIsTicked() throws Exception {
		ModelFile file = tenant();
		importList(file, offered -> {
			offered.show("Conflicts (2)");
			seen.addAll(offered.rows());
			assertEquals("Apply", offered.dialog().getDefaultButton().getText().replace("&", ""));
			offered.tick(0);
			assertEquals("Cancel", offered.dialog().getDefaultButton().getText());
			press(offered, "Apply");
		});
		assertEquals(
				List.of("- Phone Reception | Changed | Name | Reception | Desk 01 | You have something else there | 3",
						"- Phone Reception | Changed | Model | VVX 600 | VVX 450 | You have something else there | 3",
						"- Phone Lobby | Changed | Name | Lobby | Desk 02 | You have something else there | 4"),
				seen);
		WindowEvents.until("it is said", () -> !foot.words().isEmpty());
		assertEquals(List.of("Desk 01", "VVX 450"), List.of(phone(file, "64-16-7f-00-00-01").getName(),
				phone(file, "64-16-7f-00-00-01").getModel()));
		assertEquals("Lobby", phone(file, "64-16-7f-00-00-02").getName());
	}

	@Test
	void whatWasNotTakenIsShownWithItsPlaceAndNoSecret() throws Exception {
		importList(tenant(), offered -> {
			seen.addAll(offered.show("Not taken (4)").rows());
			seen.add(Dialogs.text(offered.dialog()));
			press(offered, "Cancel");
		});
		assertEquals(List.of("! | Not read | 1", "! PIN | Secret left out | 2", "! Blurb | Not read | 2",
				"! MAC address | Row refused | 43"),
				seen.subList(0, 4).stream()
						.map(row -> row.replaceAll("^!\\s+\\|", "! |")
								.replaceAll("\\| +\\| +\\| +\\| .* \\| (\\d+)$", "| $1"))
						.toList());
		assertFalse(seen.toString().contains("12345"), seen.toString());
	}

	/** No dialog comes up while tests run; what it says is logged, too. */
	@Test
	void aTenantThatIsClosedMeanwhileIsSaid() throws Exception {
		ModelFile file = tenant();
		ILogListener listener = (status, plugin) -> seen.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			importList(file, offered -> {
				files.model().close(file);
				press(offered, "Apply");
			});
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of("'Contoso.tenant' was closed meanwhile, so nothing was changed. Open it and try again."),
				seen);
	}
}
