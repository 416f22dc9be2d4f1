package org.portwright.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * What a capability asks for when an engagement begins, and makes of it. An OSGi service; the one with the highest
 * ranking is asked first.
 */
public interface EngagementPart {

	/**
	 * Adds what it asks for to a composite of two columns.
	 *
	 * @param customer the field where the name of the customer is typed
	 * @param goesOn   whether something may come after the wizard
	 */
	Asked ask(Composite parent, Text customer, boolean goesOn);

	/** What is asked for, as long as the page is there. Belongs to the window's thread. */
	interface Asked {

		/** What was filled in when the wizard is finished, for a customer of that name. */
		Given given(String customer);
	}

	/** What was filled in. */
	interface Given {

		/**
		 * Makes something of it in the new engagement, in the background.
		 *
		 * @param name of the customer, or of the engagement where none was given
		 * @return the file to look at first, if one was made
		 * @throws CoreException if it failed; the status says why in the words of the user
		 */
		default Optional<IFile> make(IProject engagement, String name, ModelCalls model) throws CoreException {
			return Optional.empty();
		}

		/** What comes next, on the window's thread after the wizard was closed. */
		default void goOn(IProject engagement, Optional<IFile> first) {
			// Usually nothing.
		}
	}
}
