package org.portwright.porting.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.text.Typed;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * Why an order was rejected last, in words.
 *
 * @param said   who rejected it when, and what was said
 * @param causes the documented reasons, each with what to do
 * @param hints  what to know besides, the most pressing first
 */
public record RejectionTold(String said, List<String> causes, List<String> hints) {

	/** Copies the lists. */
	public RejectionTold {
		causes = List.copyOf(causes);
		hints = List.copyOf(hints);
	}

	/** Tells it of an order that is rejected, or is mended since. */
	static Optional<RejectionTold> of(PortOrder order) {
		// A draft that came of a rejection is the next revision.
		int revision = order.getState() == OrderState.DRAFT ? order.getRevision() - 1 : order.getRevision();
		if (order.getState() != OrderState.REJECTED && order.getState() != OrderState.DRAFT) {
			return Optional.empty();
		}
		return order.getRejections().stream().filter(rejection -> rejection.getRevision() == revision)
				.reduce((first, last) -> last)
				.map(rejection -> new RejectionTold(said(rejection),
						RejectionCauses.of(rejection).stream().map(
								cause -> NLS.bind(Messages.RejectionTold_cause, cause.label(), cause.advice()))
								.toList(),
						RejectionCauses.hints(order)));
	}

	private static String said(Rejection rejection) {
		List<String> said = new ArrayList<>();
		said.add(who(rejection));
		String code = Typed.text(rejection.getCode());
		if (!code.isEmpty()) {
			said.add(NLS.bind(Messages.RejectionTold_code, code));
		}
		String reason = Typed.text(rejection.getReason());
		if (!reason.isEmpty()) {
			said.add(NLS.bind(Messages.RejectionTold_said, reason));
		}
		return String.join(" ", said); //$NON-NLS-1$
	}

	private static String who(Rejection rejection) {
		boolean microsoft = rejection.getBy() == RejectedBy.MICROSOFT;
		@Nullable
		LocalDate date = rejection.getDate();
		if (date == null) {
			return microsoft ? Messages.RejectionTold_microsoft : Messages.RejectionTold_carrier;
		}
		return NLS.bind(microsoft ? Messages.RejectionTold_microsoftOn : Messages.RejectionTold_carrierOn,
				WrittenDate.shown(date));
	}
}
