package org.portwright.network.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;
import org.portwright.reference.settings.SettingsFile;

/**
 * Keeps tokens in Equinox secure storage, a file each, if that is seen to encrypt; else for this session alone, with a
 * warning. What keeps secrets on a system may hang, be missing or be locked, so it is asked on a thread of its own, and
 * waited for a while only. Nothing is asked of it before there is something to keep or to read.
 */
public final class SecureTokens implements TokenStore {

	private static final String VARIABLE = "PORTWRIGHT_TOKENS"; //$NON-NLS-1$
	private static final String MEMORY = "memory"; //$NON-NLS-1$
	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final Path folder;
	private final Duration longest;
	private final Map<String, String> session = new ConcurrentHashMap<>();
	private final ThreadPoolExecutor thread;
	private volatile Optional<String> warning = Optional.empty();
	/** What was not waited for any longer. */
	private volatile Optional<Future<?>> late = Optional.empty();

	/** @param folder of these files alone; need not be there */
	public SecureTokens(Path folder) {
		this(folder, LONGEST);
	}

	/** @param longest how long the system may take to give or take a secret */
	SecureTokens(Path folder, Duration longest) {
		this.folder = folder;
		this.longest = longest;
		thread = DaemonThread.named("Portwright secrets"); //$NON-NLS-1$
	}

	/**
	 * The store of a user, or one in memory alone where the environment variable {@code PORTWRIGHT_TOKENS} is
	 * {@code memory}.
	 *
	 * @param environment gives the value of an environment variable, or {@code null}
	 */
	public static TokenStore ofUser(UnaryOperator<@Nullable String> environment) {
		return MEMORY.equals(environment.apply(VARIABLE)) ? new MemoryTokens()
				: new SecureTokens(SettingsFile.folder(environment).resolve("sign-ins")); //$NON-NLS-1$
	}

	@Override
	public Optional<String> read(String key) {
		Optional<String> known = Optional.ofNullable(session.get(key));
		if (known.isPresent() || !Files.exists(file(key))) {
			return known;
		}
		Optional<String> read = tried(key, SecretFile::read);
		read.ifPresent(secret -> session.put(key, secret));
		return read;
	}

	@Override
	public void write(String key, String secret) {
		session.put(key, secret);
		tried(key, file -> {
			file.write(secret);
			warning = Optional.empty();
			return Optional.empty();
		});
	}

	@Override
	public void delete(String key) {
		session.remove(key);
		if (Files.exists(file(key)) || thread.getActiveCount() > 0) {
			// Once at once, whatever the system does, and once behind what is still being written.
			remove(key);
			tried(key, file -> {
				file.delete();
				return Optional.empty();
			});
		}
	}

	private void remove(String key) {
		try {
			Files.deleteIfExists(file(key));
		} catch (IOException e) {
			warning = Optional.of(NLS.bind(Messages.SecureTokens_notDeleted, file(key)));
		}
	}

	@Override
	public Optional<String> warning() {
		return warning;
	}

	private Path file(String key) {
		return folder.resolve(key + ".secure"); //$NON-NLS-1$
	}

	private Optional<String> tried(String key, SecretAnswer.Deed deed) {
		boolean hangs = late.filter(task -> !task.isDone()).isPresent();
		Future<SecretAnswer> task = thread.submit(() -> SecretAnswer.of(file(key), deed));
		if (hangs) {
			return failed(Messages.SecureTokens_slow);
		}
		try {
			SecretAnswer answer = task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
			return answer.trouble().isPresent() ? failed(answer.trouble().get()) : answer.secret();
		} catch (TimeoutException e) {
			late = Optional.of(task);
			return failed(Messages.SecureTokens_slow);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException e) {
			return failed(Messages.SecureTokens_missing);
		}
	}

	private Optional<String> failed(String reason) {
		warning = Optional.of(NLS.bind(Messages.SecureTokens_warning, reason));
		return Optional.empty();
	}
}
