package org.portwright.phones.operations;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Tenant;
import org.portwright.model.copies.PhonesCopy;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Query;

/**
 * A query about the phones of a tenant as they are at one moment. It runs again if the tenant changes meanwhile.
 *
 * @param <R> the result
 */
abstract class PhonesQuery<R> implements Query<TakenPhones, R> {

	private final ModelFile file;

	/** @param file a file with a tenant */
	PhonesQuery(ModelFile file) {
		this.file = file;
	}

	/** The file with the tenant. */
	final ModelFile file() {
		return file;
	}

	@Override
	public final Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public final TakenPhones prepare() throws OperationException {
		Tenant tenant = tenant();
		return new TakenPhones(PhonesCopy.of(tenant), PhoneTenant.of(tenant));
	}

	@Override
	public final Gradual<TakenPhones> begin() throws OperationException {
		Tenant tenant = tenant();
		var taking = new PhonesCopy.Taking(tenant);
		return atMost -> taking.goOn(atMost).map(copy -> new TakenPhones(copy, PhoneTenant.of(tenant)));
	}

	/** The tenant, on the thread of the model. */
	final Tenant tenant() throws OperationException {
		if (file.root() instanceof Tenant tenant) {
			return tenant;
		}
		throw OperationException.wrongInput(NLS.bind(Messages.PhonesQuery_noTenant, file.path()));
	}
}
