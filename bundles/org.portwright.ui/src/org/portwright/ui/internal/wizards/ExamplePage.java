package org.portwright.ui.internal.wizards;

import java.util.Objects;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.wizards.WizardText;
import org.portwright.workspace.resources.EngagementProject;

/** Says what is in the example and under which name it is copied. */
final class ExamplePage extends WizardPage {

	private static final String NAME = "example"; //$NON-NLS-1$
	private static final int WIDTH = 400;

	private @Nullable Text engagement;

	ExamplePage() {
		super(NAME, Messages.ExamplePage_title, null);
		setDescription(Messages.ExamplePage_description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		var name = WizardText.add(control, Messages.ExamplePage_engagement, Messages.ExampleEngagement_name,
				this::validate);
		engagement = name;
		var contents = new Label(control, SWT.WRAP);
		contents.setText(Messages.ExamplePage_contents);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 8)
				.applyTo(contents);
		setControl(control);
		name.setText(freeName());
	}

	private static String freeName() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		String free = Messages.ExampleEngagement_name;
		for (int i = 2; !EngagementProject.validateName(workspace, free).isOK(); i++) {
			free = Messages.ExampleEngagement_name + ' ' + i;
		}
		return free;
	}

	/** The name of the project. */
	String engagement() {
		return Objects.requireNonNull(engagement).getText().strip();
	}

	private void validate() {
		IStatus status = EngagementProject.validateName(ResourcesPlugin.getWorkspace(), engagement());
		setErrorMessage(status.isOK() ? null : status.getMessage());
		setPageComplete(status.isOK());
	}
}
