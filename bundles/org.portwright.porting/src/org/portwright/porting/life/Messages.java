package org.portwright.porting.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DueItems_answer;
	public static String DueItems_complaint;
	public static String DueItems_conversion;
	public static String DueItems_cutOver;
	public static String DueItems_lastMove;
	public static String DueItems_lastMoveConfirmed;
	public static String DueItems_lastMovePassed;
	public static String DueItems_lastSubmit;
	public static String DueItems_lastSubmitAsk;
	public static String DueItems_numbersAppear;
	public static String DueItems_override;
	public static String DueItems_portOrderId;
	public static String DueItems_question;
	public static String DueItems_rightEnds;
	public static String LettersForSignature_changed;
	public static String LettersForSignature_changedOn;
	public static String Mender_customer;
	public static String NextActor_losingProvider;
	public static String NextActor_nobody;
	public static String NextActor_you;
	public static String NextActs_answerQuestion;
	public static String NextActs_askMicrosoft;
	public static String NextActs_cancelled;
	public static String NextActs_completed;
	public static String NextActs_contactingCarrier;
	public static String NextActs_compareUsages;
	public static String NextActs_enter;
	public static String NextActs_giveUp;
	public static String NextActs_makePack;
	public static String NextActs_mend;
	public static String NextActs_newDate;
	public static String NextActs_newRevision;
	public static String NextActs_notMoved;
	public static String NextActs_override;
	public static String NextActs_packStopped;
	public static String NextActs_processing;
	public static String NextActs_reason;
	public static String NextActs_recordConversions;
	public static String NextActs_rejected;
	public static String NextActs_submissionStopped;
	public static String NextActs_submitted;
	public static String NextActs_transferApproved;
	public static String NextActs_transferPending;
	public static String NextActs_withdrawn;
	public static String OddDays_alertBeforeSubmitted;
	public static String OddDays_answeredBeforeAsked;
	public static String OddDays_beforeCutOver;
	public static String OddDays_cancelledLate;
	public static String OddDays_confirmedBefore;
	public static String OddDays_confirmedBeforeSubmitted;
	public static String OddDays_convertedBefore;
	public static String OddDays_future;
	public static String OddDays_signedBeforeExported;
	public static String OddDays_stateBefore;
	public static String OddDays_submittedBeforeSigned;
	public static String OddDays_unseenRevision;
	public static String OrderStanding_cheer;
	public static String OverrideRefusal_draft;
	public static String OverrideRefusal_ended;
	public static String OverrideRefusal_unread;
	public static String OverrideSteps_alert;
	public static String OverrideSteps_alertOn;
	public static String OverrideSteps_complaint;
	public static String OverrideSteps_complaintAfter;
	public static String OverrideSteps_complaintNext;
	public static String OverrideSteps_decide;
	public static String OverrideSteps_evidence;
	public static String OverrideSteps_order;
	public static String OverrideSteps_panel;
	public static String OverrideSteps_reference;
	public static String RecordedLater_asked;
	public static String RecordedLater_state;
	public static String RecordedLater_submitted;
	public static String RejectionCauses_firstFault;
	public static String RejectionCauses_second;
	public static String RejectionTold_carrier;
	public static String RejectionTold_carrierOn;
	public static String RejectionTold_cause;
	public static String RejectionTold_code;
	public static String RejectionTold_microsoft;
	public static String RejectionTold_microsoftOn;
	public static String RejectionTold_said;
	public static String StateProposal_accepted;
	public static String StateProposal_completed;
	public static String StateProposal_record;
	public static String StateProposal_some;
	public static String StateWords_cancelled;
	public static String StateWords_completed;
	public static String StateWords_contactingCarrier;
	public static String StateWords_draft;
	public static String StateWords_hintApproved;
	public static String StateWords_hintNotMoved;
	public static String StateWords_hintPending;
	public static String StateWords_hintRejected;
	public static String StateWords_notMoved;
	public static String StateWords_noticeApproved;
	public static String StateWords_noticeCompleted;
	public static String StateWords_noticeNotMoved;
	public static String StateWords_noticeNothing;
	public static String StateWords_noticePending;
	public static String StateWords_processing;
	public static String StateWords_rejected;
	public static String StateWords_submitted;
	public static String StateWords_transferApproved;
	public static String StateWords_transferPending;
	public static String StateWords_pendingPast;
	public static String StepRefusal_back;
	public static String StepRefusal_completed;
	public static String StepRefusal_draft;
	public static String StepRefusal_there;
	public static String Waiting_appear;
	public static String Waiting_assign;
	public static String Waiting_contactingCarrier;
	public static String Waiting_conversions;
	public static String Waiting_draft;
	public static String Waiting_notMoved;
	public static String Waiting_nothing;
	public static String Waiting_processing;
	public static String Waiting_question;
	public static String Waiting_rejected;
	public static String Waiting_revision;
	public static String Waiting_submitted;
	public static String Waiting_submittedAgain;
	public static String Waiting_transferPending;
	public static String Waiting_withdrawn;

	static {
		NLS.initializeMessages("org.portwright.porting.life.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
