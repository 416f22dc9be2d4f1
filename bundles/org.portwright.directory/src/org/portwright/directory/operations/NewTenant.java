package org.portwright.directory.operations;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelFactory;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Makes a tenant in a new file and takes what is sure of an answer, as one operation. The file is not saved.
 */
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
	 * @param answer says more about the tenant
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
			Command make = model.make(path, tenant);
			Iterator<Supplier<Optional<Command>>> steps = Stream
					.<Supplier<Optional<Command>>>of(() -> Optional.of(make), () -> answered(tenant)).iterator();
			model.performSteps(Messages.NewTenant_label,
					() -> steps.hasNext() ? steps.next().get() : Optional.empty());
		} catch (FileAlreadyExistsException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewTenant_exists, path), e);
		}
		return model.fileOf(tenant).orElseThrow();
	}

	private Tenant tenant() {
		Tenant tenant = identity.tenant();
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setId(ProvenanceParts.IDENTITY);
		provenance.setPart(ProvenanceParts.IDENTITY);
		provenance.setWhen(recorder.now());
		tenant.getProvenance().add(provenance);
		return tenant;
	}

	/** Takes what is sure of the answer into the tenant, which is in its file by then. */
	private Optional<Command> answered(Tenant tenant) {
		return answer.flatMap(given -> {
			var reader = new ReviewAnswer(model.fileOf(tenant).orElseThrow(), given, recorder);
			return new ApplyProposal<>(model, reader, Choice.usual(), Messages.NewTenant_label)
					.command(reader.prepare());
		});
	}
}
