package org.portwright.porting.ui.internal.overview;

import org.eclipse.swt.widgets.Shell;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.ui.internal.wizards.ExportOverride;
import org.portwright.ui.fields.EditedModel;
import org.portwright.workspace.orders.PlanDates;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.work.RunMode;

/** Leads through a Porting Override: shows its steps, records what became of them, and writes the evidence. */
final class OverrideActs {

	private final EditedModel edited;
	private final Shell shell;
	private final String title;

	/** @param title what the act is called */
	OverrideActs(EditedModel edited, Shell shell, String title) {
		this.edited = edited;
		this.shell = shell;
		this.title = title;
	}

	/** Shows the steps, once the dates of the order are planned. */
	void show() {
		edited.engagementFiles().runner().run(
				new PlanDates(edited.engagementFiles().problems().now(), edited.file()),
				RunMode.hidden(Messages.Mail_job),
				plan -> shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed()) {
						show(plan);
					}
				}));
	}

	private void show(DatePlan plan) {
		new OverrideDialog(shell, title, order(), plan).ask().ifPresent(chosen -> {
			switch (chosen) {
			case RECORD -> record(plan);
			case EVIDENCE -> edited.engagementFiles().resource(edited.file())
					.ifPresent(file -> ExportOverride.ask(shell, edited.engagementFiles(), file));
			}
		});
	}

	/** The steps are shown again with what was recorded. */
	private void record(DatePlan plan) {
		new NoticeDialog(shell, order(), plan.today(),
				changes -> edited.perform(new SetFields(edited.engagementFiles().model(),
						edited.engagementFiles().problems().now(), edited.engagementFiles().recorder(), edited.file(),
						changes)).isPresent())
				.open();
		show();
	}

	private PortOrder order() {
		return (PortOrder) edited.root();
	}
}
