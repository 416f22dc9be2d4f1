package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;

@SuppressWarnings("nls")
class AutoSaveTest {

	private final EditedTenant tenant;

	AutoSaveTest() throws Exception {
		tenant = new EditedTenant();
	}

	@AfterEach
	void close() throws Exception {
		tenant.close();
	}

	@Test
	void aFileThatNobodyShowsIsSavedByItself() {
		tenant.rename("Contoso");
		WindowEvents.until("it is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Contoso"));
	}

	@Test
	void aFileInAnEditorIsNot() throws Exception {
		tenant.open();
		tenant.rename("Contoso");
		var other = new EditedTenant();
		other.rename("Fabrikam");
		WindowEvents.until("the other is saved", () -> !other.file().isDirty());
		assertTrue(tenant.file().isDirty());
		assertFalse(tenant.says("Contoso"));
		tenant.model().undo(tenant.file());
		other.close();
	}

	@Test
	void whoCancelsASaveBeforeItBeganDoesNotEndThemAll() {
		Job.getJobManager().suspend();
		try {
			tenant.rename("Contoso");
			WindowEvents.until("it is to be saved", () -> saves().length > 0);
			saves()[0].cancel();
			WindowEvents.until("it is not", () -> saves().length == 0);
		} finally {
			Job.getJobManager().resume();
		}
		assertTrue(tenant.file().isDirty());
		tenant.rename("Contoso Ltd");
		WindowEvents.until("it is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Contoso Ltd"));
	}

	private static Job[] saves() {
		return Job.getJobManager().find(Saveables.class);
	}

	@Test
	void whatCannotBeSavedIsAskedAboutAndSavedOnceItCan() throws Exception {
		tenant.block();
		tenant.rename("Contoso");
		Shell dialog = Dialogs.await("Not Saved");
		assertTrue(Dialogs.text(dialog).contains("The system says"), Dialogs.text(dialog));
		assertTrue(tenant.file().isDirty());
		tenant.unblock();
		Dialogs.press(dialog, "Try Again");
		WindowEvents.until("it is saved", () -> !tenant.file().isDirty());
		assertTrue(tenant.says("Contoso"));
	}
}
