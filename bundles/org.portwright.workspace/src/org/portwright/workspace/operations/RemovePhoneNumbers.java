package org.portwright.workspace.operations;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.work.Operation;

/** Takes phone numbers out of a tenant. */
public final class RemovePhoneNumbers implements Operation<Integer> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Set<String> ids;

	/**
	 * @param file a file with a tenant
	 * @param ids  the ids of the numbers; what is not there any more is left alone
	 */
	public RemovePhoneNumbers(WorkspaceModel model, ModelFile file, Set<String> ids) {
		this.model = model;
		this.file = file;
		this.ids = Set.copyOf(ids);
	}

	/** Gives how many numbers were removed. */
	@Override
	public Integer execute(IProgressMonitor monitor) {
		var tenant = (Tenant) file.root();
		// A set, as in RemoveNumbers: EMF looks every element of the list up in it.
		Set<PhoneNumber> removed = new LinkedHashSet<>();
		tenant.getPhoneNumbers().stream().filter(number -> ids.contains(String.valueOf(number.getId())))
				.forEach(removed::add);
		if (!removed.isEmpty()) {
			model.perform(Messages.RemoveNumbers_label, new RemoveCommand(model.editingDomain(), tenant,
					Literals.TENANT__PHONE_NUMBERS, removed));
		}
		return removed.size();
	}
}
