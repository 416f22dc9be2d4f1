package org.portwright.workspace.kept;

import java.nio.file.Path;

import org.portwright.workspace.orders.NewOrder;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Keeps the mail from which an order is made, beside the file that the order is going to have. The order gets it as the
 * first entry of its journal; where it is not made after all, the mail is taken back.
 */
public final class KeepFirstMail implements Calculation<KeptMail> {

	private final Path order;
	private final Recorder recorder;
	private final ReceivedMail.Source source;

	private KeepFirstMail(Path order, Recorder recorder, ReceivedMail.Source source) {
		this.order = order;
		this.recorder = recorder;
		this.source = source;
	}

	/**
	 * Keeps a mail that lies in a file, or a text that was copied into one.
	 *
	 * @param order the file of the order, which is not there yet
	 */
	public static KeepFirstMail ofFile(Path order, Recorder recorder, Path mail) {
		return new KeepFirstMail(order, recorder, () -> ReceivedMail.ofFileOrText(mail));
	}

	/**
	 * Keeps a text that was pasted.
	 *
	 * @param order the file of the order, which is not there yet
	 */
	public static KeepFirstMail pasted(Path order, Recorder recorder, String text) {
		return new KeepFirstMail(order, recorder, () -> ReceivedMail.pasted(text));
	}

	@Override
	public KeptMail calculate(Host host) throws OperationException {
		NewOrder.check(order);
		return KeptMail.lay(source.read(), order, recorder, host);
	}
}
