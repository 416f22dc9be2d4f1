package org.portwright.directory.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portwright.model.copies.NumbersCopy;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.documents.DocumentFile;
import org.portwright.workspace.documents.EvidenceFolder;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.documents.WriteDocument;
import org.portwright.workspace.documents.WriteDocument.NewDocument;
import org.portwright.workspace.files.Engagement;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Query;

/**
 * Writes the numbers of a tenant as they are today to a file of its engagement. An earlier snapshot cannot be taken
 * again, so it stays: a further one of that day gets a number. A file that the user named is replaced by consent alone.
 */
@SuppressWarnings("nls")
public final class TakeSnapshot implements Query<NumbersCopy, TakeSnapshot.Taken> {

	private final SnapshotDocument document = new SnapshotDocument();
	private final ModelFile file;
	private final LocalDate day;
	private final Optional<Path> target;
	private final ReplaceConsent consent;

	/**
	 * Takes it among the snapshots of the engagement, named after tenant and day.
	 *
	 * @param file a file with a tenant
	 */
	public TakeSnapshot(ModelFile file, LocalDate day) {
		this.file = file;
		this.day = day;
		target = Optional.empty();
		consent = ReplaceConsent.ASK;
	}

	/**
	 * Takes it to a file that the user named.
	 *
	 * @param file    a file with a tenant
	 * @param consent decides about a file that is there
	 */
	public TakeSnapshot(ModelFile file, LocalDate day, Path target, ReplaceConsent consent) {
		this.file = file;
		this.day = day;
		this.target = Optional.of(target);
		this.consent = consent;
	}

	/** A snapshot that was taken. */
	public record Taken(Path file, int numbers) {
	}

	@Override
	public Set<ModelFile> files() {
		return Set.of(file);
	}

	@Override
	public boolean restartsOnChange() {
		// It is of the tenant as it was when it was asked for.
		return false;
	}

	@Override
	public NumbersCopy prepare() throws OperationException {
		return NumbersCopy.of(Inputs.tenant(file));
	}

	@Override
	public Gradual<NumbersCopy> begin() throws OperationException {
		return new NumbersCopy.Taking(Inputs.tenant(file))::goOn;
	}

	@Override
	public Taken work(NumbersCopy numbers, Host host) throws OperationException {
		Path named = target.orElseGet(() -> usual(1));
		try {
			var content = new ByteArrayOutputStream();
			document.write(numbers, content);
			host.checkCanceled();
			return new Taken(write(named, content.toByteArray(), host), numbers.size());
		} catch (IOException e) {
			throw OperationException.wrongInput(DocumentFile.explain(named, e), e);
		}
	}

	/** @param number among those of the day, from 1 */
	private Path usual(int number) {
		String tenant = String.valueOf(file.path().getFileName());
		String name = tenant.substring(0, tenant.length() - FileKind.TENANT.extension().length() - 1);
		return Engagement.folderOf(file.path()).resolve(EvidenceFolder.SNAPSHOT_NAME)
				.resolve(name + '-' + day + (number > 1 ? "-" + number : "") + '.' + document.ending());
	}

	private Path write(Path named, byte[] content, Host host) throws IOException, OperationException {
		if (target.isPresent()) {
			if (!isTaken(named, content)) {
				WriteDocument.all(List.of(new NewDocument(document, named, content)), consent, host);
			}
			return named;
		}
		Files.createDirectories(named.resolveSibling(""));
		Path next = named;
		for (int number = 2; Files.exists(next, LinkOption.NOFOLLOW_LINKS); number++) {
			if (isTaken(next, content)) {
				return next;
			}
			next = usual(number);
		}
		return WriteDocument.all(List.of(new NewDocument(document, next, content)), consent, host).getFirst();
	}

	/** Returns whether a file has these numbers already. */
	private static boolean isTaken(Path there, byte[] content) throws IOException {
		return Files.isRegularFile(there) && Files.size(there) == content.length
				&& Arrays.equals(Files.readAllBytes(there), content);
	}
}
