package org.portwright.ui.table;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.workspace.ModelFile;

/** What a page of numbers shows. */
public interface NumbersContent {

	/** Makes the content of a page. */
	interface Factory {

		/** @param services of the part that it is in */
		NumbersContent make(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file);
	}

	/** The table with what is around it. */
	NumbersPanel panel();

	/** Whether it is in sight: only then does it follow the model. */
	void setInSight(boolean inSight);

	/** Gives the model what was typed and is not there yet. */
	void commitTyped();
}
