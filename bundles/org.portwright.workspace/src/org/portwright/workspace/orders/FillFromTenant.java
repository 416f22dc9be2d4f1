package org.portwright.workspace.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;

/** Writes into an order which tenant gets the numbers: its Organisation ID and initial domain, as far as known. */
public final class FillFromTenant implements Operation<Boolean> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Tenant tenant;
	private final List<Command> commands = new ArrayList<>();

	/**
	 * @param file   a file with a port order
	 * @param tenant a tenant of the same engagement
	 */
	public FillFromTenant(WorkspaceModel model, ModelFile file, Tenant tenant) {
		this.model = model;
		this.file = file;
		this.tenant = tenant;
	}

	/** Gives whether the order holds something else than before. */
	@Override
	public Boolean execute(IProgressMonitor monitor) {
		set(Literals.PORT_ORDER__TENANT, tenant);
		set(Literals.PORT_ORDER__ORGANISATION_ID, tenant.getOrganisationId());
		set(Literals.PORT_ORDER__INITIAL_DOMAIN, tenant.getDomains().stream().filter(Domain::isInitial)
				.map(Domain::getId).findFirst().orElse(null));
		if (commands.isEmpty()) {
			return false;
		}
		model.perform(Messages.FillFromTenant_label, new CompoundCommand(commands));
		return true;
	}

	private void set(EStructuralFeature feature, @Nullable Object value) {
		PortOrder order = (PortOrder) file.root();
		if (value != null && !Objects.equals(value, order.eGet(feature))) {
			commands.add(new SetCommand(model.editingDomain(), order, feature, value));
		}
	}
}
