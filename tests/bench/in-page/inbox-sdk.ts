import * as InboxSDK from '@inboxsdk/core';

void InboxSDK.load(2, 'sdk_bench_00000000');
