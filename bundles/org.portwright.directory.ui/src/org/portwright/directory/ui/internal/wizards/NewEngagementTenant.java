package org.portwright.directory.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.portwright.directory.operations.NewTenant;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.operations.TenantIdentity;
import org.portwright.ui.wizards.EngagementPart;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.workspace.files.FileKind;

/** The tenant that an engagement begins with: what is known of it, and its file. */
public final class NewEngagementTenant implements EngagementPart {

	@Override
	public Asked ask(Composite parent, Text customer, boolean goesOn) {
		var fields = new TenantIdentityFields(parent, customer);
		return name -> new Identity(fields.identity(name), fields.answer());
	}

	/** What was filled in. */
	private record Identity(TenantIdentity identity, Optional<TenantAnswer> answer) implements Given {

		@Override
		public Optional<IFile> make(IProject engagement, String name, ModelCalls model) throws CoreException {
			IFile file = FileNames.file(engagement, FileNames.free(engagement, name, FileKind.TENANT),
					FileKind.TENANT);
			model.make(file, new NewTenant(model.model(), file.getLocation().toFile().toPath(),
					new TenantIdentity(name, identity.domain(), identity.organisationId()), answer,
					model.recorder()));
			return Optional.of(file);
		}
	}
}
