package org.portwright.workspace.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.portwright.documents.SnapshotDocument;
import org.portwright.model.Tenant;
import org.portwright.model.copies.NumbersCopy;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Stale;
import org.portwright.workspace.work.Work;

/**
 * Writes the numbers of a tenant as they are today to a file of its engagement. An earlier snapshot cannot be made
 * again, so it is replaced only by who says so; anything else is never replaced.
 */
public final class TakeSnapshot implements Work<NumbersCopy, TakeSnapshot.Taken, TakeSnapshot.Taken> {

	/** The folder of an engagement that has its snapshots. */
	private static final String FOLDER = "snapshots"; //$NON-NLS-1$

	private final SnapshotDocument document = new SnapshotDocument();
	private final ModelFile file;
	private final LocalDate day;
	private final Optional<Path> target;

	/**
	 * @param file   a file with a tenant
	 * @param target where to write it; otherwise among the snapshots of the engagement, named after tenant and day
	 */
	public TakeSnapshot(ModelFile file, LocalDate day, Optional<Path> target) {
		this.file = file;
		this.day = day;
		this.target = target;
	}

	/** A snapshot that was taken. */
	public record Taken(Path file, int numbers) {
	}

	@Override
	public Set<ModelFile> of() {
		return Set.of(file);
	}

	@Override
	public Stale stale() {
		// It is of the tenant as it was when it was asked for.
		return Stale.ALWAYS;
	}

	@Override
	public NumbersCopy prepare() throws OperationException {
		return NumbersCopy.of(tenant());
	}

	@Override
	public Gradual<NumbersCopy> begin() throws OperationException {
		return new NumbersCopy.Taking(tenant())::goOn;
	}

	private Tenant tenant() throws OperationException {
		if (file.root() instanceof Tenant tenant) {
			return tenant;
		}
		throw OperationException.wrongInput(NLS.bind(Messages.Inputs_notATenant, file.path()));
	}

	@Override
	public Taken work(NumbersCopy numbers, Host host) throws OperationException {
		Path named = target.orElseGet(this::usual);
		try {
			var content = new ByteArrayOutputStream();
			document.write(numbers, content);
			SubMonitor.convert(host.monitor()).checkCanceled();
			write(named, content.toByteArray(), host);
		} catch (IOException e) {
			throw OperationException.wrongInput(DocumentFile.explain(named, e), e);
		}
		return new Taken(named, numbers.size());
	}

	@Override
	public Operation<Taken> apply(Taken taken) {
		return monitor -> taken;
	}

	private Path usual() {
		String tenant = String.valueOf(file.path().getFileName());
		String name = tenant.substring(0, tenant.length() - FileKind.TENANT.extension().length() - 1);
		return Engagement.folderOf(file.path()).resolve(FOLDER).resolve(name + '-' + day + '.' + document.ending());
	}

	private void write(Path named, byte[] content, Host host) throws IOException, OperationException {
		if (target.isEmpty()) {
			Files.createDirectories(named.resolveSibling("")); //$NON-NLS-1$
		}
		DocumentTarget judged = DocumentTarget.file(document, named);
		if (!judged.stream() && isAnother(judged.real(), content)) {
			askToReplace(named, host);
		}
		Optional<String> failure = DocumentFile.write(judged, content);
		if (failure.isPresent()) {
			throw OperationException.wrongInput(failure.get());
		}
	}

	/** Whether something else is there already. */
	private static boolean isAnother(Path there, byte[] content) throws IOException {
		return Files.exists(there) && Files.size(there) > 0
				&& (Files.size(there) != content.length || !Arrays.equals(Files.readAllBytes(there), content));
	}

	private static void askToReplace(Path named, Host host) throws OperationException {
		var question = new Question(NLS.bind(Messages.TakeSnapshot_replace, named),
				List.of(Messages.TakeSnapshot_keepAnswer, Messages.TakeSnapshot_replaceAnswer));
		Optional<String> answer = host.ask(question);
		if (answer.isEmpty()) {
			throw OperationException.wrongInput(NLS.bind(Messages.TakeSnapshot_kept, named));
		}
		if (!answer.get().equals(Messages.TakeSnapshot_replaceAnswer)) {
			throw new OperationCanceledException();
		}
	}
}
