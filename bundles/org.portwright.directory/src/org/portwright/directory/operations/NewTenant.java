package org.portwright.directory.operations;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelFactory;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.fields.FieldAssignments;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/** Makes a tenant in a new file, with what is known of it. The file is not saved. */
public final class NewTenant implements Operation<ModelFile> {

	private final WorkspaceModel model;
	private final Path path;
	private final TenantIdentity identity;
	private final Optional<TenantAnswer> answer;
	private final Recorder recorder;

	/** @param path the new file, in an existing folder */
	public NewTenant(WorkspaceModel model, Path path, TenantIdentity identity, Recorder recorder) {
		this(model, path, identity, Optional.empty(), recorder);
	}

	/**
	 * @param path   the new file, in an existing folder
	 * @param answer what else is known of the tenant, and who answered it
	 */
	public NewTenant(WorkspaceModel model, Path path, TenantIdentity identity, Optional<TenantAnswer> answer,
			Recorder recorder) {
		this.model = model;
		this.path = path;
		this.identity = identity;
		this.answer = answer;
		this.recorder = recorder;
	}

	@Override
	public ModelFile execute(IProgressMonitor monitor) throws OperationException {
		if (FileKind.of(path).filter(FileKind.TENANT::equals).isEmpty()) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewTenant_name, path));
		}
		Tenant tenant = tenant();
		try {
			model.perform(Messages.NewTenant_label, model.make(path, tenant));
		} catch (FileAlreadyExistsException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewTenant_exists, path), e);
		}
		return model.fileOf(tenant).orElseThrow();
	}

	private Tenant tenant() throws OperationException {
		Tenant tenant = identity.tenant();
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setId(ProvenanceParts.IDENTITY);
		provenance.setPart(ProvenanceParts.IDENTITY);
		provenance.setWhen(recorder.now());
		tenant.getProvenance().add(provenance);
		if (answer.isPresent()) {
			new FieldAssignments(model, tenant, path).write(
					answer.get().assignments(tenant, TenantProposal.of(tenant, answer.get()).ticked(), recorder));
		}
		return tenant;
	}
}
