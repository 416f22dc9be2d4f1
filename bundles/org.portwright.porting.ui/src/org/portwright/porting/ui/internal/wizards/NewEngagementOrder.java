package org.portwright.porting.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.wizards.EngagementPart;
import org.portwright.ui.wizards.OpenWizard;

/** Offers to draft the first Letter of Authorization of an engagement as soon as it is made. */
public final class NewEngagementOrder implements EngagementPart {

	@Override
	public Asked ask(Composite parent, Text customer, boolean goesOn) {
		var drafts = new Button(parent, SWT.CHECK);
		drafts.setText(Messages.NewEngagementOrder_drafts);
		drafts.setSelection(goesOn);
		drafts.setVisible(goesOn);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(drafts);
		return name -> new Wish(drafts.getSelection());
	}

	/** Whether to draft it. */
	private record Wish(boolean drafts) implements Given {

		@Override
		public void goOn(IProject engagement, Optional<IFile> first) {
			if (drafts) {
				var wizard = new NewOrderWizard();
				wizard.init(PlatformUI.getWorkbench(),
						new StructuredSelection(first.<IResource>map(file -> file).orElse(engagement)));
				OpenWizard.open(wizard);
			}
		}
	}
}
