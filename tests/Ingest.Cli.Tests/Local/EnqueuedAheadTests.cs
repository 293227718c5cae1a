using Ingest.Cli.Local;

namespace Ingest.Cli.Tests.Local;

public sealed class EnqueuedAheadTests
{
    private readonly EnqueuedAhead _ahead = new(limit: 2);

    [Fact]
    public async Task A_sender_goes_on_while_there_is_room()
    {
        _ahead.Sent(1);

        await _ahead.WaitForRoomAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_sender_waits_at_the_limit_until_a_message_is_taken()
    {
        _ahead.Sent(2);
        var waiting = _ahead.WaitForRoomAsync(TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);

        _ahead.Taken(1);

        await waiting.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_empty_queue_sets_a_wrong_count_right()
    {
        _ahead.Sent(50);
        var waiting = _ahead.WaitForRoomAsync(TestContext.Current.CancellationToken);

        _ahead.Empty();

        await waiting.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Messages_of_others_do_not_make_the_count_negative()
    {
        _ahead.Taken(9);
        _ahead.Sent(2);

        Assert.False(_ahead.WaitForRoomAsync(TestContext.Current.CancellationToken).IsCompleted);
    }
}
